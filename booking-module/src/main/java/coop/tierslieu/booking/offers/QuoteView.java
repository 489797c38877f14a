package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Refused;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the API writes it; nothing is reserved by it.
 *
 * @param units what the price is made of, per seat when the space is pooled
 * @param laterFees what cancelling costs after the free time, each until its own instant; then the whole price
 * @param free whether it could be had at this moment
 * @param obstacle the rule that would refuse it now, when it is not free
 * @param alternatives up to three others to choose from, when it is not free
 */
record QuoteView(
        String space,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        Layout layout,
        PriceView price,
        List<Quote.Units> units,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        OffsetDateTime freeCancellationUntil,
        List<CancellationTerms.Step> laterFees,
        boolean free,
        @Nullable String obstacle,
        List<Alternative> alternatives) {

    static QuoteView of(String space, Offer offer, Optional<Refused> obstacle, List<Alternative> alternatives) {
        Quote quote = offer.quote();
        return new QuoteView(
                space,
                offer.slot().start(),
                offer.slot().end(),
                offer.seats(),
                offer.layout(),
                PriceView.of(quote.price()),
                quote.units(),
                quote.tariffVersion(),
                quote.customerClass(),
                quote.reduced(),
                offer.terms().freeUntil(),
                offer.terms().steps(),
                obstacle.isEmpty(),
                obstacle.map(refused -> refused.rule().code()).orElse(null),
                alternatives);
    }
}

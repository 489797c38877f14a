package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quote as the API writes it; nothing is reserved by it.
 *
 * @param units what the price is made of, per seat when the space is pooled
 * @param laterFees what cancelling costs after the free time, each until its own instant; then the whole price
 * @param extras what would come with it, each with its price
 * @param total tax included, of all of it
 * @param prepaid the passes and allowances that could pay for the space; what expires first comes first
 * @param reservableUntil the last day on which this person may begin
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
        List<ExtraView> extras,
        Money total,
        List<MeansOfPayment> prepaid,
        LocalDate reservableUntil,
        boolean free,
        @Nullable String obstacle,
        List<Alternative> alternatives) {

    /** Another space for the same slot. */
    record ExtraView(String space, int seats, PriceView price) {

        static ExtraView of(ExtraOffer extra) {
            return new ExtraView(
                    extra.space().space().value(),
                    extra.offer().seats(),
                    PriceView.of(extra.offer().quote().price()));
        }
    }

    static QuoteView of(
            String space,
            Offer offer,
            List<ExtraView> extras,
            List<MeansOfPayment> prepaid,
            LocalDate reservableUntil,
            Optional<Refused> obstacle,
            List<Alternative> alternatives) {
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
                extras,
                extras.stream()
                        .map(extra -> extra.price().incl())
                        .reduce(quote.price().incl(), Money::plus),
                prepaid,
                reservableUntil,
                obstacle.isEmpty(),
                obstacle.map(refused -> refused.rule().code()).orElse(null),
                alternatives);
    }
}

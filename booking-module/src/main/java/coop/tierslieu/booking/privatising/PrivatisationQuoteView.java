package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hiring would cost, as the API writes it.
 *
 * @param extras what is wanted with it, each with its price
 * @param total tax included, of all of it: the expectedTotal of the confirmation
 * @param deposit asked in advance, tax included, if it is confirmed now
 * @param freeCancellationUntil last instant at which cancelling costs nothing
 * @param obstacle the code of the rule in the way, null when it is free
 * @param takenParts of a whole: those that somebody else has then
 */
record PrivatisationQuoteView(
        String space,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        Layout layout,
        PriceView price,
        List<ExtraView> extras,
        Money total,
        String tariffVersion,
        Deposit deposit,
        OffsetDateTime freeCancellationUntil,
        List<CancellationTerms.Step> laterFees,
        boolean free,
        @Nullable String obstacle,
        List<String> takenParts,
        List<Alternative> alternatives) {

    /** @param free whether it could be had at this moment */
    record ExtraView(String space, PriceView price, boolean free) {

        static ExtraView of(ExtraOffer extra) {
            return new ExtraView(
                    extra.space().space().value(),
                    PriceView.of(extra.offer().quote().price()),
                    extra.isFree());
        }
    }

    static PrivatisationQuoteView of(PrivatisationQuote quote) {
        Offer offer = quote.terms().offer();
        return new PrivatisationQuoteView(
                quote.space().space().value(),
                offer.slot().start(),
                offer.slot().end(),
                offer.seats(),
                offer.layout(),
                PriceView.of(offer.quote().price()),
                quote.terms().extras().stream().map(ExtraView::of).toList(),
                quote.terms().totalIncl(),
                offer.quote().tariffVersion(),
                quote.terms().deposit(),
                offer.terms().freeUntil(),
                offer.terms().steps(),
                quote.isFree(),
                quote.firstObstacle().map(obstacle -> obstacle.rule().code()).orElse(null),
                quote.takenParts().stream().map(part -> part.space().value()).toList(),
                quote.alternatives());
    }
}

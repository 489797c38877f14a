package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.booking.tariffs.Unit;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * @param slots each of them, in the order in which they were wanted
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
        List<Alternative> alternatives,
        List<SlotView> slots) {

    /**
     * One of the slots, with its own part of the price and its own conditions.
     *
     * @param obstacle the rule that would refuse this one now; null when it is free
     */
    record SlotView(
            OffsetDateTime start,
            OffsetDateTime end,
            PriceView price,
            List<Quote.Units> units,
            boolean reduced,
            OffsetDateTime freeCancellationUntil,
            List<CancellationTerms.Step> laterFees,
            boolean free,
            @Nullable String obstacle) {

        private static SlotView of(QuoteView quote) {
            return new SlotView(
                    quote.start,
                    quote.end,
                    quote.price,
                    quote.units,
                    quote.reduced,
                    quote.freeCancellationUntil,
                    quote.laterFees,
                    quote.free,
                    quote.obstacle);
        }
    }

    /** Another space for the same slot. */
    record ExtraView(String space, int seats, PriceView price) {

        static ExtraView of(ExtraOffer extra) {
            return new ExtraView(
                    extra.space().space().value(),
                    extra.offer().seats(),
                    PriceView.of(extra.offer().quote().price()));
        }

        private ExtraView plus(ExtraView other) {
            return new ExtraView(space, seats, price.plus(other.price));
        }
    }

    /**
     * What several slots would come to; what is about time is that of the first.
     *
     * @param quotes one for each, at least one
     */
    static QuoteView together(List<QuoteView> quotes, List<MeansOfPayment> prepaid) {
        QuoteView first =
                quotes.stream().min(Comparator.comparing(QuoteView::start)).orElseThrow();
        Optional<QuoteView> inTheWay =
                quotes.stream().filter(quote -> !quote.free).findFirst();
        return new QuoteView(
                first.space,
                first.start,
                quotes.stream()
                        .map(QuoteView::end)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                first.seats,
                first.layout,
                sum(quotes, QuoteView::price, PriceView::plus),
                units(quotes),
                first.tariffVersion,
                first.customerClass,
                quotes.stream().allMatch(QuoteView::reduced),
                first.freeCancellationUntil,
                first.laterFees,
                IntStream.range(0, first.extras.size())
                        .mapToObj(i -> sum(quotes, quote -> quote.extras.get(i), ExtraView::plus))
                        .toList(),
                sum(quotes, QuoteView::total, Money::plus),
                prepaid,
                first.reservableUntil,
                inTheWay.isEmpty(),
                inTheWay.map(QuoteView::obstacle).orElse(null),
                inTheWay.map(QuoteView::alternatives).orElse(List.of()),
                quotes.stream().map(SlotView::of).toList());
    }

    private static <T> T sum(List<QuoteView> quotes, Function<QuoteView, T> part, BinaryOperator<T> plus) {
        return quotes.stream().map(part).reduce(plus).orElseThrow();
    }

    private static List<Quote.Units> units(List<QuoteView> quotes) {
        Map<Unit, Integer> counts = new EnumMap<>(Unit.class);
        quotes.stream()
                .flatMap(quote -> quote.units.stream())
                .forEach(units -> counts.merge(units.unit(), units.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(unit -> new Quote.Units(unit.getValue(), unit.getKey()))
                .toList();
    }

    static QuoteView of(
            String space,
            Offer offer,
            List<ExtraView> extras,
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
                List.of(),
                reservableUntil,
                obstacle.isEmpty(),
                obstacle.map(refused -> refused.rule().code()).orElse(null),
                alternatives,
                List.of());
    }
}

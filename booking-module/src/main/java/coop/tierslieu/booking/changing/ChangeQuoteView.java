package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.Foreseen;
import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change would come to, as the API writes it; nothing is changed by it.
 *
 * @param previousPrice agreed so far for all that would be changed, extras and tax included
 * @param price of the booking itself
 * @param feeKept of what is given back, of all, tax included
 * @param totalDue instead of the previous price, of all, extras and tax included: the expectedTotal of the change
 * @param prepaid true: a pass or an allowance pays, and no part of the total is charged
 * @param laterFees what cancelling costs after the free time, each until its own instant; then the whole price
 * @param free whether it could be had at this moment
 * @param obstacle the rule that would refuse it now, when it is not free
 * @param following what would become of the others of its series, for a wider scope, each for itself
 */
record ChangeQuoteView(
        String booking,
        String space,
        Change change,
        OffsetDateTime start,
        OffsetDateTime end,
        Money previousPrice,
        PriceView price,
        Money feeKept,
        Money totalDue,
        boolean prepaid,
        String tariffVersion,
        OffsetDateTime freeCancellationUntil,
        List<CancellationTerms.Step> laterFees,
        boolean free,
        @Nullable String obstacle,
        List<Alternative> alternatives,
        List<ChangeQuoteView> following) {

    /** @param all the booking itself first */
    static ChangeQuoteView of(List<Foreseen> all) {
        return of(
                all,
                all.stream().skip(1).map(one -> of(List.of(one), List.of())).toList());
    }

    private static ChangeQuoteView of(List<Foreseen> all, List<ChangeQuoteView> following) {
        Foreseen foreseen = all.get(0);
        BookingChanged change = foreseen.change();
        return new ChangeQuoteView(
                change.booking().value(),
                change.space().value(),
                change.change(),
                change.slot().start(),
                change.slot().end(),
                sum(all, Foreseen::before),
                PriceView.of(change.price()),
                sum(all, Foreseen::fee),
                Foreseen.total(all),
                change.arrangement().payment().isPrepaid(),
                change.tariffVersion(),
                change.terms().freeUntil(),
                change.terms().steps(),
                foreseen.isFree(),
                foreseen.obstacle() == null ? null : foreseen.obstacle().rule().code(),
                foreseen.alternatives(),
                following);
    }

    private static Money sum(List<Foreseen> all, Function<Foreseen, Money> amount) {
        return all.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one booking if it were changed; nothing is.
 *
 * @param extras what would be changed with it
 * @param obstacle who or what is in the way; null when it can be had now
 * @param alternatives of the same length, when it cannot
 */
public record Foreseen(
        BookingChanged change,
        List<BookingChanged> extras,
        @Nullable Refused obstacle,
        List<Alternative> alternatives) {

    public boolean isFree() {
        return obstacle == null;
    }

    /** What was agreed so far, tax included, for it and the extras that change with it. */
    public Money before() {
        return sum(all().map(one -> one.previousPrice().incl()));
    }

    /** What it would cost, extras and tax included. */
    public Money price() {
        return sum(all().map(one -> one.price().incl()));
    }

    /** What would be kept of what is given back, tax included. */
    public Money fee() {
        return sum(all().map(one -> one.fee().incl()));
    }

    /** What would be due instead of {@link #before()}: the price and the fee. */
    public Money total() {
        return price().plus(fee());
    }

    /** What would be due for all of them. */
    public static Money total(List<Foreseen> all) {
        return sum(all.stream().map(Foreseen::total));
    }

    private Stream<BookingChanged> all() {
        return Stream.concat(Stream.of(change), extras.stream());
    }

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}

package coop.tierslieu.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro cents; may be negative (a reversal). Arithmetic overflows loudly, never silently.
 *
 * @param cents whole euro cents
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    public static final String CURRENCY = "EUR";

    /** @param euros for instance {@code "10.33"}; at most two decimals, otherwise {@link ArithmeticException} */
    public static Money euros(String euros) {
        return new Money(new BigDecimal(euros).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    /** The given share of this amount, rounded HALF_UP to the cent. */
    public Money permille(int permille) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(permille, 3))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** {@code 10.33}: euros with two decimals, a point, no currency sign; for logs and exports. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Shares of something by days. What is rounded, half up, is what has gone by up to a day: so all shares together are
 * the whole, to the cent.
 */
record ProRata(Days whole) {

    /** Tax is rounded once, on the share. */
    Price of(Price price, Days part) {
        return part.equals(whole) ? price : Price.of(new Money(of(price.excl().cents(), part)), price.rate());
    }

    long of(long amount, Days part) {
        return until(amount, part.to()) - until(amount, part.from().minusDays(1));
    }

    private long until(long amount, LocalDate day) {
        long elapsed = ChronoUnit.DAYS.between(whole.from(), day) + 1;
        if (elapsed < 0 || elapsed > whole.count()) {
            throw new IllegalArgumentException(day + " does not lie in " + whole);
        }
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(elapsed))
                .divide(BigDecimal.valueOf(whole.count()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}

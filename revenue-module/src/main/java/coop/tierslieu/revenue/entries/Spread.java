package coop.tierslieu.revenue.entries;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** An amount earned evenly over some days, both ends included. */
record Spread(LocalDate from, LocalDate to) {

    /** Some days of one month. */
    record Part(LocalDate first, LocalDate last) {}

    /** The months of a stretch of days, each cut to it. */
    List<Part> months(LocalDate first, LocalDate last) {
        return Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Part(later(first, month.atDay(1)), earlier(last, month.atEndOfMonth())))
                .toList();
    }

    Price share(Price price, Part part) {
        return new Price(share(price.excl(), part), share(price.vat(), part), price.rate());
    }

    /** What has been earned by its last day, less what had been before its first. */
    Money share(Money amount, Part part) {
        return new Money(
                earned(amount, part.last()) - earned(amount, part.first().minusDays(1)));
    }

    private long earned(Money amount, LocalDate day) {
        return BigDecimal.valueOf(amount.cents())
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day) + 1))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

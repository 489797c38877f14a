package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What time is sold by, on the wall clock; the longest first. */
public enum Unit {
    MONTH,
    DAY,
    HALF_DAY,
    HOUR;

    /**
     * Until when one lasts that is used from {@code from} on, then two in a row, and so on, as far as {@code end}. Months
     * are counted from the day on which the first begins: two from the 31st of January last until the 31st of March.
     * After any other unit it makes no difference whether the next one begins anew, so that one is enough.
     */
    List<LocalDateTime> ends(LocalDateTime from, LocalDateTime end, LocalTime pivot) {
        LocalDate today = from.toLocalDate();
        LocalDateTime midnight = today.plusDays(1).atStartOfDay();
        return switch (this) {
            case HOUR -> List.of(from.plusHours(1));
            case HALF_DAY -> List.of(from.toLocalTime().isBefore(pivot) ? today.atTime(pivot) : midnight);
            case DAY -> List.of(midnight);
            case MONTH ->
                LongStream.rangeClosed(1, ChronoUnit.MONTHS.between(from, end) + 1)
                        .mapToObj(from::plusMonths)
                        .toList();
        };
    }

    /** Null where the card does not sell it. */
    @Nullable
    Money priceOn(Line line) {
        return switch (this) {
            case HOUR -> line.hour();
            case HALF_DAY -> line.halfDay();
            case DAY -> line.day();
            case MONTH -> line.month();
        };
    }
}

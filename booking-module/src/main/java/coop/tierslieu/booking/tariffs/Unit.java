package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What time is sold by, on the wall clock; the longest first. */
public enum Unit {
    MONTH,
    DAY,
    HALF_DAY,
    HOUR;

    /** Until when one unit lasts that is used from {@code from} on. */
    LocalDateTime endsAt(LocalDateTime from, LocalTime pivot) {
        LocalDate today = from.toLocalDate();
        LocalDateTime midnight = today.plusDays(1).atStartOfDay();
        return switch (this) {
            case HOUR -> from.plusHours(1);
            case HALF_DAY -> from.toLocalTime().isBefore(pivot) ? today.atTime(pivot) : midnight;
            case DAY -> midnight;
            case MONTH -> today.plusMonths(1).atTime(from.toLocalTime());
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

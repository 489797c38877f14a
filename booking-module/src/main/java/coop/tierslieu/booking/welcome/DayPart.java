package coop.tierslieu.booking.welcome;

import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The parts of a day at a glance; the first two meet where a half-day ends. */
enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    /** Before it, nobody reads a programme. */
    private static final LocalTime DAWN = LocalTime.of(6, 0);

    private static final LocalTime DUSK = LocalTime.of(18, 0);

    /** @param pivot where the half-days meet */
    TimeSlot on(LocalDate day, LocalTime pivot) {
        LocalDateTime midnight = day.plusDays(1).atStartOfDay();
        return switch (this) {
            case MORNING -> TimeSlot.of(day.atTime(DAWN), day.atTime(pivot));
            case AFTERNOON -> TimeSlot.of(day.atTime(pivot), day.atTime(DUSK));
            case EVENING -> TimeSlot.of(day.atTime(DUSK), midnight);
        };
    }
}

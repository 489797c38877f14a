package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * From when until when someone stays who stands at the door now.
 *
 * @param pivot where a day falls into two halves
 */
record StayToday(OpeningHours hours, CustomerClass customerClass, LocalTime pivot, LocalDateTime now) {

    /** When "a day" ends where the doors are open longer. */
    private static final LocalTime DAY_ENDS = LocalTime.of(20, 0);

    private static final Duration SHORTEST = Duration.ofHours(1);

    /**
     * From the half-hour that is running; empty when the doors are closed. When less than an hour is left of the morning,
     * half a day is the afternoon: they sit down at once, and the time until the pivot costs nothing.
     */
    Optional<TimeSlot> of(Stay stay) {
        LocalDateTime start = runningStep();
        return closing(start).map(closing -> {
            LocalDateTime end = noLaterThan(start, closing, DAY_ENDS);
            LocalDateTime noon = now.toLocalDate().atTime(pivot);
            if (stay == Stay.DAY) {
                return TimeSlot.of(start, end);
            }
            boolean morningIsOver = now.isBefore(noon) && now.isAfter(noon.minus(SHORTEST));
            return morningIsOver && !end.isBefore(noon.plus(SHORTEST))
                    ? TimeSlot.of(noon, end)
                    : TimeSlot.of(start, noLaterThan(start, end, pivot));
        });
    }

    /** From when a seat has to be free, for whoever sits down at once. */
    TimeSlot seatedIn(TimeSlot stay) {
        LocalDateTime start = runningStep();
        return start.isBefore(stay.localStart()) ? TimeSlot.of(start, stay.localEnd()) : stay;
    }

    private LocalDateTime runningStep() {
        return now.toLocalDate().atTime(now.getHour(), now.getMinute() / 30 * 30);
    }

    /** That time of the day, unless it comes too soon after the start or not before the end. */
    private static LocalDateTime noLaterThan(LocalDateTime start, LocalDateTime end, LocalTime time) {
        LocalDateTime earlier = start.toLocalDate().atTime(time);
        return earlier.isBefore(end) && !earlier.isBefore(start.plus(SHORTEST)) ? earlier : end;
    }

    private Optional<LocalDateTime> closing(LocalDateTime start) {
        return hours.rows().stream()
                .filter(row -> row.customerClass() == customerClass && row.day() == start.getDayOfWeek())
                .filter(row -> !start.toLocalTime().isBefore(row.from()))
                .map(row -> closing(start, row))
                .filter(start::isBefore)
                .max(Comparator.naturalOrder());
    }

    private static LocalDateTime closing(LocalDateTime start, Row row) {
        return row.until().equals(LocalTime.MIDNIGHT)
                ? start.toLocalDate().plusDays(1).atStartOfDay()
                : start.toLocalDate().atTime(row.until());
    }
}

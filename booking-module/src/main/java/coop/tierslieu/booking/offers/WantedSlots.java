package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns "half a day on Tuesday" into exact times on the Paris clock.
 *
 * @param pivot where a day falls into two halves
 * @param now today's slots begin with the half-hour that is running
 */
record WantedSlots(OpeningHours hours, CustomerClass customerClass, LocalTime pivot, LocalDateTime now) {

    /** What "a day" means where the doors are open longer. */
    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);

    private static final LocalTime DAY_ENDS = LocalTime.of(20, 0);
    private static final int DAYS = 3;
    private static final int LOOK_AHEAD_DAYS = 21;

    /** @param at the hour it starts; before the pivot means the morning, when half a day is wanted */
    Optional<TimeSlot> single(Length length, LocalDate day, LocalTime at) {
        return switch (length) {
            case ONE_HOUR -> Optional.of(hoursFrom(day.atTime(at), 1));
            case TWO_HOURS -> Optional.of(hoursFrom(day.atTime(at), 2));
            case HALF_DAY ->
                at.isBefore(pivot)
                        ? within(day, LocalTime.MIN, day.atTime(pivot))
                        : within(day, pivot, day.plusDays(1).atStartOfDay());
            case DAY, THREE_DAYS -> within(day, LocalTime.MIN, day.plusDays(1).atStartOfDay());
        };
    }

    /** The next three whole days, from that one on, on which the space is open. */
    List<TimeSlot> threeDays(LocalDate from, Predicate<TimeSlot> isOpen) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(LOOK_AHEAD_DAYS)
                .flatMap(day -> single(Length.DAY, day, DAY_BEGINS).stream())
                .filter(isOpen)
                .limit(DAYS)
                .toList();
    }

    private static TimeSlot hoursFrom(LocalDateTime start, int hours) {
        return TimeSlot.of(start, start.plusHours(hours));
    }

    /** The longest opening of the day, held between two times; empty when nothing is left of it. */
    private Optional<TimeSlot> within(LocalDate day, LocalTime earliest, LocalDateTime latest) {
        return hours.rows().stream()
                .filter(row -> row.customerClass() == customerClass && row.day() == day.getDayOfWeek())
                .flatMap(row -> clipped(day, row, earliest, latest))
                .max(Comparator.comparing(TimeSlot::onTheClock));
    }

    private Stream<TimeSlot> clipped(LocalDate day, Row row, LocalTime earliest, LocalDateTime latest) {
        LocalDateTime opens = later(later(day.atTime(row.from()), day.atTime(DAY_BEGINS)), day.atTime(earliest));
        LocalDateTime start = day.equals(now.toLocalDate()) ? later(opens, runningHalfHour()) : opens;
        LocalDateTime closes =
                row.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(row.until());
        LocalDateTime end = earlier(earlier(closes, day.atTime(DAY_ENDS)), latest);
        return start.isBefore(end) ? Stream.of(TimeSlot.of(start, end)) : Stream.empty();
    }

    private LocalDateTime runningHalfHour() {
        return now.toLocalDate().atTime(now.getHour(), now.getMinute() / 30 * 30);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}

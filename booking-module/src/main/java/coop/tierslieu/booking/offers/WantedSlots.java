package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Refused;
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
 * @param kind what is kept in a locker stays there at night: its day is the whole day
 * @param pivot where a day falls into two halves
 * @param now today's slots begin with the half-hour that is running
 */
record WantedSlots(
        SpaceKind kind, OpeningHours hours, CustomerClass customerClass, LocalTime pivot, LocalDateTime now) {

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
            case MONTH -> Optional.of(monthFrom(day));
            case OTHER -> Optional.empty();
        };
    }

    private TimeSlot monthFrom(LocalDate day) {
        LocalDateTime start = day.equals(now.toLocalDate()) ? runningHalfHour() : day.atStartOfDay();
        return TimeSlot.of(start, start.plusMonths(1));
    }

    /** The slots of that length that could begin on that day, the earliest first, not before now. */
    List<TimeSlot> on(LocalDate day, Length length) {
        if (length.isByTheHour()) {
            return hoursOn(day, length == Length.ONE_HOUR ? 1 : 2);
        }
        return Stream.of(DAY_BEGINS, pivot)
                .flatMap(at -> single(length, day, at).stream())
                .distinct()
                .filter(slot -> isMostlyAhead(slot, length))
                .toList();
    }

    /** Of today only what is left counts; who asks for half a day does not mean its last hour. */
    private boolean isMostlyAhead(TimeSlot slot, Length length) {
        if (kind == SpaceKind.LOCKER || length == Length.MONTH) {
            return true;
        }
        LocalDate day = slot.localStart().toLocalDate();
        return new WantedSlots(
                        kind, hours, customerClass, pivot, day.minusDays(1).atStartOfDay())
                .single(length, day, slot.localStart().toLocalTime())
                .filter(whole -> slot.onTheClock().multipliedBy(2).compareTo(whole.onTheClock()) >= 0)
                .isPresent();
    }

    /** Today at any hour at which the doors are open; on later days nobody means the night. */
    private List<TimeSlot> hoursOn(LocalDate day, int length) {
        boolean today = day.equals(now.toLocalDate());
        LocalDateTime earliest = today ? nextHalfHour() : day.atTime(DAY_BEGINS);
        LocalDateTime latest = today ? day.plusDays(1).atStartOfDay() : day.atTime(DAY_ENDS);
        return Stream.iterate(
                        earliest, start -> !start.plusHours(length).isAfter(latest), start -> start.plusMinutes(30))
                .filter(start -> isOpen(day, start, start.plusHours(length)))
                .flatMap(start -> existing(start, start.plusHours(length)).stream())
                .toList();
    }

    private boolean isOpen(LocalDate day, LocalDateTime start, LocalDateTime end) {
        return rowsOf(day).anyMatch(row -> !start.isBefore(day.atTime(row.from())) && !end.isAfter(closing(day, row)));
    }

    /** Empty where the clocks jump over it. */
    private static Optional<TimeSlot> existing(LocalDateTime start, LocalDateTime end) {
        try {
            return Optional.of(TimeSlot.of(start, end));
        } catch (Refused noSuchTime) {
            return Optional.empty();
        }
    }

    /** The next three whole days, from that one on, on which the space is open; today only if most of it is left. */
    List<TimeSlot> threeDays(LocalDate from, Predicate<TimeSlot> isOpen) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(LOOK_AHEAD_DAYS)
                .flatMap(day -> on(day, Length.DAY).stream())
                .filter(isOpen)
                .limit(DAYS)
                .toList();
    }

    private static TimeSlot hoursFrom(LocalDateTime start, int hours) {
        return TimeSlot.of(start, start.plusHours(hours));
    }

    /** The longest opening of the day, held between two times; empty when nothing is left of it. */
    private Optional<TimeSlot> within(LocalDate day, LocalTime earliest, LocalDateTime latest) {
        return rowsOf(day)
                .flatMap(row -> clipped(day, row, earliest, latest))
                .max(Comparator.comparing(TimeSlot::onTheClock));
    }

    private Stream<TimeSlot> clipped(LocalDate day, Row row, LocalTime earliest, LocalDateTime latest) {
        boolean atNight = kind == SpaceKind.LOCKER;
        LocalDateTime opens = later(day.atTime(row.from()), day.atTime(atNight ? LocalTime.MIN : DAY_BEGINS));
        LocalDateTime begins = later(opens, day.atTime(earliest));
        LocalDateTime start = day.equals(now.toLocalDate()) ? later(begins, runningHalfHour()) : begins;
        LocalDateTime closes = atNight ? closing(day, row) : earlier(closing(day, row), day.atTime(DAY_ENDS));
        LocalDateTime end = earlier(closes, latest);
        return start.isBefore(end) ? Stream.of(TimeSlot.of(start, end)) : Stream.empty();
    }

    private Stream<Row> rowsOf(LocalDate day) {
        return hours.rows().stream()
                .filter(row -> row.customerClass() == customerClass && row.day() == day.getDayOfWeek());
    }

    private static LocalDateTime closing(LocalDate day, Row row) {
        return row.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(row.until());
    }

    private LocalDateTime nextHalfHour() {
        LocalDateTime running = runningHalfHour();
        return running.equals(now) ? running : running.plusMinutes(30);
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

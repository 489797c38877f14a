package coop.tierslieu.booking.recurring;

import static coop.tierslieu.booking.recurring.SeriesRule.*;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The same hours on several days. Hours are those of the wall clock: 9:00 stays 9:00 when the clocks change.
 *
 * @param start of the first occurrence, on the Paris clock
 * @param length on the wall clock
 * @param days in order, at least one
 * @param removed days that the recurrence means and that were taken out (EXDATE), in order
 */
record Timetable(LocalDateTime start, Duration length, List<LocalDate> days, List<LocalDate> removed) {

    /**
     * @param end of the first occurrence
     * @param without days to take out; those that the recurrence does not mean are ignored, as the RFC says
     * @throws Refused SLOT_ENDS_BEFORE_IT_STARTS, RECURRENCE_HAS_NO_DATE, OCCURRENCES_OVERLAP and whatever the
     *     recurrence refuses
     */
    static Timetable of(LocalDateTime start, LocalDateTime end, Recurrence recurrence, Set<LocalDate> without) {
        if (!start.isBefore(end)) {
            throw new Refused(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS, "end", start, end);
        }
        List<LocalDate> meant = recurrence.from(start);
        List<LocalDate> days =
                meant.stream().filter(day -> !without.contains(day)).toList();
        List<LocalDate> removed = meant.stream().filter(without::contains).toList();
        if (days.isEmpty()) {
            throw new Refused(RECURRENCE_HAS_NO_DATE, RecurrenceParts.FIELD);
        }
        Timetable timetable = new Timetable(start, Duration.between(start, end), days, removed);
        timetable.requireOneAfterTheOther();
        return timetable;
    }

    private void requireOneAfterTheOther() {
        Iterator<LocalDate> all = days.iterator();
        LocalDate before = all.next();
        while (all.hasNext()) {
            LocalDate next = all.next();
            if (end(before).isAfter(start(next))) {
                throw new Refused(OCCURRENCES_OVERLAP, "end", Shown.day(before), Shown.day(next));
            }
            before = next;
        }
    }

    LocalDateTime start(LocalDate day) {
        return day.atTime(start.toLocalTime());
    }

    LocalDateTime end(LocalDate day) {
        return start(day).plus(length);
    }

    /**
     * In the repeated hour of October the earlier offset is meant.
     *
     * @throws Refused TIME_DOES_NOT_EXIST on the day the clocks jump over it
     */
    TimeSlot slot(LocalDate day) {
        return TimeSlot.of(start(day), end(day));
    }
}

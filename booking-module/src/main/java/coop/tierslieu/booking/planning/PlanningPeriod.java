package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.WrittenTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads the period a planning is asked for. */
public final class PlanningPeriod {

    static final int LONGEST_DAYS = 92;

    private PlanningPeriod() {}

    /**
     * Whole days, the last one included: {@code from=2026-11-24&to=2026-11-24} is one day.
     *
     * @param from the first day, {@code today} by default
     * @param to the last day, {@code from} by default
     * @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE, SLOT_ENDS_BEFORE_IT_STARTS, PERIOD_TOO_LONG
     */
    public static TimeSlot of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate first = day("from", from, today);
        LocalDate last = day("to", to, first);
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS) {
            throw new Refused(RequestRule.PERIOD_TOO_LONG, "to", LONGEST_DAYS);
        }
        if (last.isBefore(first)) {
            throw new Refused(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS, "to", first, last);
        }
        return days(first, last);
    }

    /** From the first midnight of the one to the last midnight of the other, in Paris. */
    public static TimeSlot days(LocalDate first, LocalDate last) {
        return TimeSlot.of(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /**
     * @param text a day, or a date-time of which the day counts; {@code otherwise} when it is left out
     * @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE
     */
    static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        return text == null || text.isBlank() ? otherwise : WrittenTime.day(field, text.replaceFirst("T.*", ""));
    }
}

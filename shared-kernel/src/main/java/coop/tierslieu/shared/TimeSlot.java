package coop.tierslieu.shared;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * A half-open stretch of time [start, end) on the place's clock (Europe/Paris), with the offset that was chosen.
 *
 * <p>Two lengths exist and differ when the clocks change: {@link #onTheClock()} is what is billed
 * (20:00–08:00 is 12 h whatever the clocks do), the instants decide what overlaps.
 *
 * @throws Refused SLOT_ENDS_BEFORE_IT_STARTS when either reading of the slot is not longer than zero;
 *     TIME_DOES_NOT_EXIST when an offset is not one that Paris has at that local time
 */
public record TimeSlot(OffsetDateTime start, OffsetDateTime end) {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public TimeSlot {
        requireParis("start", start);
        requireParis("end", end);
        if (!start.isBefore(end) || !start.toLocalDateTime().isBefore(end.toLocalDateTime())) {
            throw new Refused(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS, "end", start, end);
        }
    }

    /** Between two Paris wall-clock times; in the repeated hour of October the earlier offset (summer time). */
    public static TimeSlot of(LocalDateTime start, LocalDateTime end) {
        return new TimeSlot(inParis("start", start), inParis("end", end));
    }

    /**
     * Reads ISO date-times, each with an offset ({@code 2026-10-25T02:30:00+01:00}) or without one
     * ({@code 2026-10-25T09:00}); an instant given in another offset is the same instant in Paris.
     */
    public static TimeSlot parse(String start, String end) {
        return new TimeSlot(WrittenTime.moment("start", start), WrittenTime.moment("end", end));
    }

    /** The Paris wall-clock time with its offset; refused when the clocks jump over it. */
    public static OffsetDateTime inParis(String field, LocalDateTime local) {
        ZoneRules rules = PARIS.getRules();
        if (rules.getValidOffsets(local).isEmpty()) {
            throw new Refused(TimeRule.TIME_DOES_NOT_EXIST, field, local);
        }
        return local.atZone(PARIS).toOffsetDateTime();
    }

    private static void requireParis(String field, OffsetDateTime time) {
        try {
            if (!PARIS.getRules().isValidOffset(time.toLocalDateTime(), time.getOffset())) {
                throw new Refused(TimeRule.TIME_DOES_NOT_EXIST, field, time);
            }
        } catch (DateTimeException outOfRange) {
            throw new Refused(TimeRule.TIME_IS_MALFORMED, field, time);
        }
    }

    public LocalDateTime localStart() {
        return start.toLocalDateTime();
    }

    public LocalDateTime localEnd() {
        return end.toLocalDateTime();
    }

    /** What is billed: the wall-clock length. */
    public Duration onTheClock() {
        return Duration.between(localStart(), localEnd());
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start.toInstant()) && instant.isBefore(end.toInstant());
    }
}

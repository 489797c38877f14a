package coop.tierslieu.audit;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.WrittenTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Reads the instant of which something is asked. */
final class AsOf {

    private static final DateTimeFormatter WITH_OR_WITHOUT_OFFSET = DateTimeFormatter.ISO_DATE_TIME;

    private AsOf() {}

    /**
     * An ISO date-time with an offset, or without one on the Paris clock.
     *
     * @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE, TIME_DOES_NOT_EXIST
     */
    static Instant parse(String text) {
        try {
            TemporalAccessor time = WITH_OR_WITHOUT_OFFSET.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            WrittenTime.year("asOf", time.get(ChronoField.YEAR));
            return time instanceof LocalDateTime local
                    ? TimeSlot.inParis("asOf", local).toInstant()
                    : Instant.from(time);
        } catch (DateTimeException malformed) {
            throw new Refused(TimeRule.TIME_IS_MALFORMED, "asOf", text);
        }
    }
}

package coop.tierslieu.audit;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/** Reads the instant of which something is asked. */
final class AsOf {

    private static final DateTimeFormatter WITH_OR_WITHOUT_OFFSET = DateTimeFormatter.ISO_DATE_TIME;

    private AsOf() {}

    /**
     * An ISO date-time with an offset, or without one on the Paris clock.
     *
     * @throws Refused TIME_IS_MALFORMED, TIME_DOES_NOT_EXIST
     */
    static Instant parse(String text) {
        try {
            TemporalAccessor time = WITH_OR_WITHOUT_OFFSET.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            return time instanceof LocalDateTime local
                    ? TimeSlot.inParis("asOf", local).toInstant()
                    : Instant.from(time);
        } catch (DateTimeParseException malformed) {
            throw new Refused(TimeRule.TIME_IS_MALFORMED, "asOf", text);
        }
    }
}

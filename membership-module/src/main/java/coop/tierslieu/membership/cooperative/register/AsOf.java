package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Of when something is asked.
 *
 * @param known what was recorded until then, and nothing later
 * @param day what counted on that day
 */
record AsOf(Instant known, LocalDate day) {

    static AsOf now(Clock clock) {
        return new AsOf(clock.instant(), LocalDate.now(clock));
    }

    /**
     * A day, which means its end, or a date and time, with an offset or on the Paris clock; now where nothing is given.
     *
     * @throws Refused AS_OF_MALFORMED
     */
    static AsOf parse(@Nullable String text, Clock clock) {
        if (text == null || text.isBlank()) {
            return now(clock);
        }
        try {
            return text.contains("T") ? instant(text.strip()) : endOf(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException malformed) {
            throw new Refused(CooperativeRule.AS_OF_MALFORMED, "asOf", text);
        }
    }

    private static AsOf endOf(LocalDate day) {
        return new AsOf(day.plusDays(1).atStartOfDay(TimeSlot.PARIS).toInstant().minusNanos(1), day);
    }

    private static AsOf instant(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        Instant instant = time instanceof LocalDateTime local
                ? TimeSlot.inParis("asOf", local).toInstant()
                : Instant.from(time);
        return new AsOf(instant, LocalDate.ofInstant(instant, TimeSlot.PARIS));
    }
}

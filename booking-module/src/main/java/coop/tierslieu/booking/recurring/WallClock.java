package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a time as the clocks in Paris show it, also one that they jump over: a recurrence may well meet one. */
final class WallClock {
    private WallClock() {}

    /** @throws Refused FIELD_MISSING, TIME_IS_MALFORMED */
    static LocalDateTime read(String field, @Nullable String value) {
        String text = new RequestField(field, value).text();
        try {
            return text.matches(".*T.*([Zz]|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(text)
                            .atZoneSameInstant(TimeSlot.PARIS)
                            .toLocalDateTime()
                    : LocalDateTime.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new Refused(TimeRule.TIME_IS_MALFORMED, field, text);
        }
    }
}

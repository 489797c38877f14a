package coop.tierslieu.booking.recurring;

import coop.tierslieu.shared.TimeSlot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** When a recurrence ends: whatever starts later than that is no longer meant. On the Paris clock. */
record LastMoment(LocalDateTime moment) {

    private static final Pattern FORM = Pattern.compile("\\d{8}(T\\d{6}Z?)?");

    /** Reads {@code 20260630}, {@code 20260630T090000} and, as instants are written, {@code 20260630T070000Z}. */
    static LastMoment parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw RecurrenceParts.malformed("UNTIL=" + text);
        }
        try {
            LocalDate day = LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            if (text.length() == 8) {
                return new LastMoment(day.atTime(LocalTime.MAX));
            }
            LocalDateTime moment =
                    day.atTime(LocalTime.parse(text.substring(9, 15), DateTimeFormatter.ofPattern("HHmmss")));
            return new LastMoment(
                    text.endsWith("Z")
                            ? moment.atOffset(ZoneOffset.UTC)
                                    .atZoneSameInstant(TimeSlot.PARIS)
                                    .toLocalDateTime()
                            : moment);
        } catch (DateTimeException impossible) {
            throw RecurrenceParts.malformed("UNTIL=" + text);
        }
    }

    /** The last day on which something that starts at that time still starts. */
    LocalDate lastDayAt(LocalTime start) {
        LocalDate day = moment.toLocalDate();
        return start.isAfter(moment.toLocalTime()) ? day.minusDays(1) : day;
    }
}

package coop.tierslieu.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.function.Function;

/**
 * Reads the days and times that people and scripts write, as ISO 8601 has them. Only years that a place may live
 * through: with any of their days can be reckoned, and the database can keep it.
 */
public final class WrittenTime {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private WrittenTime() {}

    /** @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE */
    public static LocalDate day(String field, String text) {
        LocalDate day = read(field, text, LocalDate::parse);
        year(field, day.getYear());
        return day;
    }

    /** @throws Refused TIME_IS_MALFORMED */
    public static LocalTime time(String field, String text) {
        return read(field, text, LocalTime::parse);
    }

    /**
     * As the clocks in Paris show it, also a time that they jump over.
     *
     * @param text with an offset ({@code 2026-10-25T02:30:00+01:00}) or without one ({@code 2026-10-25T09:00})
     * @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE
     */
    public static LocalDateTime onTheClock(String field, String text) {
        LocalDateTime local =
                hasOffset(text) ? inParis(field, text).toLocalDateTime() : read(field, text, LocalDateTime::parse);
        year(field, local.getYear());
        return local;
    }

    /**
     * The same with its offset; in the repeated hour of October, where none is written, the earlier one.
     *
     * @throws Refused TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE, TIME_DOES_NOT_EXIST
     */
    public static OffsetDateTime moment(String field, String text) {
        LocalDateTime local = onTheClock(field, text);
        return hasOffset(text) ? inParis(field, text) : TimeSlot.inParis(field, local);
    }

    /** @throws Refused YEAR_OUT_OF_RANGE */
    public static Year year(String field, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused(TimeRule.YEAR_OUT_OF_RANGE, field, String.valueOf(year));
        }
        return Year.of(year);
    }

    private static boolean hasOffset(String text) {
        return text.matches(".*T.*([Zz]|[+-]\\d{2}:?\\d{2})");
    }

    private static OffsetDateTime inParis(String field, String text) {
        return read(
                field,
                text,
                written -> OffsetDateTime.parse(written)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toOffsetDateTime());
    }

    private static <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (DateTimeException malformed) {
            throw new Refused(TimeRule.TIME_IS_MALFORMED, field, text);
        }
    }
}

package coop.tierslieu.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** On which day something ends, as people say it. */
public final class LastDay {

    private LastDay() {}

    /**
     * Nobody means an end before the start: on the same day it is that of the next one. Midnight ends a day.
     *
     * @param said the day they gave, or that of the start where they gave none
     */
    public static LocalDate of(LocalDateTime start, LocalDate said, LocalTime end) {
        boolean overnight = said.equals(start.toLocalDate())
                && (end.isBefore(start.toLocalTime()) || end.equals(LocalTime.MIDNIGHT));
        return overnight ? said.plusDays(1) : said;
    }
}

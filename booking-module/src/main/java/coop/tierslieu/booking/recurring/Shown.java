package coop.tierslieu.booking.recurring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a refusal writes a day: {@code 24/11/2026}, read alike in French and in English. */
final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Shown() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}

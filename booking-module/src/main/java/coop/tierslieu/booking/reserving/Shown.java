package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** How a refusal writes a moment on the Paris clock: {@code 24/11/2026 09:00}, read alike in French and in English. */
final class Shown {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Shown() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(TimeSlot.PARIS));
    }
}

package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A booking as a calendar shows it.
 *
 * @param sequence grows with each change, so that calendars know which of two versions is the later
 * @param revisedAt when it became what it is
 * @param url the page of the booking; null where it is nobody's business
 */
record Appointment(
        BookingId booking,
        Certainty certainty,
        TimeSlot slot,
        int sequence,
        OffsetDateTime revisedAt,
        String summary,
        String location,
        @Nullable String url) {

    /** Named as iCalendar names them. */
    enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A closure as it is asked for, by a script or on a page.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param reason everyone can read it
 */
record CloseRequest(
        @Nullable String start,
        @Nullable String end,
        @Nullable String reason) {

    TimeSlot slot() {
        return TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text());
    }

    String statedReason() {
        return new RequestField("reason", reason).text();
    }
}

package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.reserving.CorrectBooking;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings/{id}/correction}.
 *
 * @param start as it really was; without start and end nothing is due
 * @param withExtras true: what was reserved with it is corrected in the same way; false when it is left out
 */
record CorrectionRequest(
        @Nullable String start,
        @Nullable String end,
        @Nullable String reason,
        @Nullable Boolean withExtras) {

    boolean alsoExtras() {
        return Boolean.TRUE.equals(withExtras);
    }

    CorrectBooking command(PlannedBooking booking) {
        RequestField from = new RequestField("start", start);
        RequestField until = new RequestField("end", end);
        TimeSlot slot = from.isBlank() && until.isBlank() ? null : TimeSlot.parse(from.text(), until.text());
        return new CorrectBooking(booking.id(), slot, new RequestField("reason", reason).oneOf(CorrectionReason.class));
    }
}

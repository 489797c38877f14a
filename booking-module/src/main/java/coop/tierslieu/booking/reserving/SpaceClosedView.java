package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A closure, just made, as the API writes it.
 *
 * @param affectedBookings those already made in the slot: they stand until someone acts
 */
record SpaceClosedView(
        String id,
        String space,
        OffsetDateTime start,
        OffsetDateTime end,
        String reason,
        List<BookingView> affectedBookings) {

    static SpaceClosedView of(
            ClosureId closure, SpaceId space, TimeSlot slot, String reason, List<PlannedBooking> affected) {
        return new SpaceClosedView(
                closure.value(),
                space.value(),
                slot.start(),
                slot.end(),
                reason,
                affected.stream().map(BookingView::of).toList());
    }
}

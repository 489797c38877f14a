package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A closure as the API writes it.
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

    static SpaceClosedView of(ClosedPeriod closure, List<PlannedBooking> affected) {
        return new SpaceClosedView(
                closure.id().value(),
                closure.space().value(),
                closure.slot().start(),
                closure.slot().end(),
                closure.reason(),
                affected.stream().map(BookingView::of).toList());
    }
}

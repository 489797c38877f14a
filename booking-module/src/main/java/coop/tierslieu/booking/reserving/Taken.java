package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * What the views say is taken: booked, or held for someone.
 *
 * @param until the end of the slot, or the moment from which others may have the space
 * @param missed nobody came
 */
record Taken(BookingId booking, SpaceId space, TimeSlot slot, int seats, OffsetDateTime until, boolean missed) {

    /** None once cancelled, or released before it began. */
    static Stream<Taken> by(PlannedBooking booking) {
        return booking.occupied().stream()
                .map(occupied -> new Taken(
                        booking.id(),
                        booking.space(),
                        booking.slot(),
                        booking.seats(),
                        occupied.end(),
                        booking.status() == BookingStatus.NO_SHOW));
    }

    static Taken by(Held held) {
        return new Taken(
                held.booking(),
                held.space(),
                held.slot(),
                held.seats(),
                held.slot().end(),
                false);
    }
}

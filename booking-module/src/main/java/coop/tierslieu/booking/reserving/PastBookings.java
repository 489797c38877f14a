package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import java.util.Optional;

/** Finds what the calendars have long forgotten. */
@FunctionalInterface
interface PastBookings {

    Optional<PlannedBooking> find(BookingId booking);
}

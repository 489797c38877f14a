package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.reserving.BookingView;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who is here, as the API writes it.
 *
 * @param people how many they are: one booking may be for several
 * @param capacity people that all spaces hold together
 * @param freeSeats pooled desks that nobody has now
 * @param present checked in and not gone
 * @param late expected since a while, and not here yet
 * @param expected within two hours
 */
record PresenceView(
        OffsetDateTime at,
        int people,
        int capacity,
        int freeSeats,
        List<BookingView> present,
        List<BookingView> late,
        List<BookingView> expected) {

    static PresenceView of(OffsetDateTime now, Presence presence) {
        return new PresenceView(
                now,
                presence.people(),
                presence.capacity(),
                presence.freeSeats(),
                written(presence.present()),
                written(presence.late()),
                written(presence.expected()));
    }

    private static List<BookingView> written(List<PlannedBooking> bookings) {
        return bookings.stream().map(BookingView::of).toList();
    }
}

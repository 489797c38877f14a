package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingView;
import java.util.List;

/**
 * The opening hours of a space as the API writes them.
 *
 * @param outside bookings that were agreed under other hours, and stand
 */
record OpeningHoursView(String space, OpeningHours openingHours, List<BookingView> outside) {

    static OpeningHoursView of(SpaceRegistered space, List<PlannedBooking> outside) {
        return new OpeningHoursView(
                space.space().value(),
                space.openingHours(),
                outside.stream().map(BookingView::of).toList());
    }
}

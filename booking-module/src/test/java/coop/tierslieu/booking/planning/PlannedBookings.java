package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import java.util.Arrays;
import java.util.List;

/** What became of one booking, for the tests of other slices. */
public final class PlannedBookings {

    private PlannedBookings() {}

    /** @param history the booking first, unless there are several: then nothing but bookings */
    public static List<PlannedBooking> after(BookingEvent... history) {
        List<PlannedBooking> made = Arrays.stream(history)
                .filter(BookingConfirmed.class::isInstance)
                .map(BookingConfirmed.class::cast)
                .map(PlannedBooking::of)
                .toList();
        return made.size() == 1 ? List.of(followed(made.get(0), history)) : made;
    }

    private static PlannedBooking followed(PlannedBooking booking, BookingEvent... history) {
        PlannedBooking followed = booking;
        for (BookingEvent event : history) {
            followed = event instanceof BookingConfirmed ? followed : followed.after(event);
        }
        return followed;
    }
}

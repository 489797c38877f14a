package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** As the planning shows them; what is over changes no more, except by what {@link Corrections} itself decides. */
@Component
final class PastBookingsOfThePlanning implements PastBookings {
    private final Bookings bookings;

    PastBookingsOfThePlanning(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Optional<PlannedBooking> find(BookingId booking) {
        return bookings.find(booking);
    }
}

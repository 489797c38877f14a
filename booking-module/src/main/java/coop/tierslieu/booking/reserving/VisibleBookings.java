package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.springframework.stereotype.Component;

/** Finds a booking for those whose business it is; for anyone else it does not exist. */
@Component
public class VisibleBookings {

    private final Bookings bookings;

    VisibleBookings(Bookings bookings) {
        this.bookings = bookings;
    }

    /** @throws Refused BOOKING_UNKNOWN */
    public PlannedBooking find(String id, Actor actor) {
        return bookings.find(new RequestField("id", id).id(BookingId::new))
                .filter(booking -> actor.role() == Role.AUDITOR || actor.mayActFor(booking.member()))
                .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "id", id));
    }
}

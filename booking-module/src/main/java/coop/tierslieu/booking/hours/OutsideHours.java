package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Doors;
import coop.tierslieu.booking.reserving.PublicHolidays;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the bookings that stand although their space would be closed then: they were agreed under other hours. */
@Component
class OutsideHours {

    private final Bookings bookings;
    private final PublicHolidays holidays;
    private final Clock clock;

    OutsideHours(Bookings bookings, PublicHolidays holidays, Clock clock) {
        this.bookings = bookings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** By start; who hires a space privately is let in at any hour. */
    List<PlannedBooking> of(SpaceRegistered space) {
        Doors doors = new Doors(space.openingHours(), holidays);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
        return bookings.upcoming(space.space(), now).stream()
                .filter(booking -> booking.occupied().isPresent()
                        && booking.arrangement().use() == Use.A_LA_CARTE
                        && !doors.areOpen(booking.customerClass(), booking.slot()))
                .toList();
    }
}

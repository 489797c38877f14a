package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Reads who is in the place, and who will be soon. */
@Component
class WhoIsHere {

    private final Spaces spaces;
    private final Bookings bookings;
    private final Holds holds;

    WhoIsHere(Spaces spaces, Bookings bookings, Holds holds) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.holds = holds;
    }

    Presence at(OffsetDateTime now) {
        OffsetDateTime end = now.toInstant()
                .plus(Presence.SOON)
                .plusNanos(1)
                .atZone(TimeSlot.PARIS)
                .toOffsetDateTime();
        TimeSlot soon = new TimeSlot(now, end);
        return Presence.of(now, spaces.all(), bookings.touching(soon), holds.touching(soon), spaces.unavailable(soon));
    }
}

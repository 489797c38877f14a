package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Refused;
import java.time.OffsetDateTime;

/** The calendars of the spaces that a whole is made of. */
interface PartCalendars {

    /** @throws Refused as a booking of the part would be, with the part's id under {@code space} */
    void block(SpaceId part, BookingConfirmed whole, BookingRules rules);

    /** Gives back what the booking of the whole had taken, from that moment on. */
    void unblock(SpaceId part, BookingId booking, OffsetDateTime at);
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;

/**
 * One slot that is wanted, with the id its booking will carry.
 *
 * @param extras what is wanted with it, for the same slot
 * @param named true: the id was known before, to hold the slot or to wait for it; so it might be that of a booking, and
 *     no other may have it
 */
public record RequestedSlot(BookingId booking, TimeSlot slot, List<RequestedExtra> extras, boolean named) {

    public RequestedSlot {
        extras = List.copyOf(extras);
    }

    /** Under an id that was made for it. */
    public RequestedSlot(BookingId booking, TimeSlot slot, List<RequestedExtra> extras) {
        this(booking, slot, extras, false);
    }

    public RequestedSlot(BookingId booking, TimeSlot slot) {
        this(booking, slot, List.of());
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;

/**
 * One slot that is wanted, with the id its booking will carry.
 *
 * @param extras what is wanted with it, for the same slot
 */
public record RequestedSlot(BookingId booking, TimeSlot slot, List<RequestedExtra> extras) {

    public RequestedSlot {
        extras = List.copyOf(extras);
    }

    public RequestedSlot(BookingId booking, TimeSlot slot) {
        this(booking, slot, List.of());
    }
}

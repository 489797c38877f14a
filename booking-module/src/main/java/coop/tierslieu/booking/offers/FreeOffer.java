package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;

/** A space, and when it can be had: one slot, or one for each of three days. */
record FreeOffer(SpaceRegistered space, List<TimeSlot> slots) {

    public TimeSlot first() {
        return slots.get(0);
    }
}

package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.TimeSlot;

/** A stretch in which a space takes no booking. */
public record ClosedPeriod(ClosureId id, SpaceId space, TimeSlot slot, String reason) {

    public static ClosedPeriod of(SpaceClosed event) {
        return new ClosedPeriod(event.closure(), event.space(), event.slot(), event.reason());
    }
}

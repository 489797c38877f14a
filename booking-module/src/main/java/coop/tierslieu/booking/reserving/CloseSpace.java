package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take no new booking that touches the slot; those already made stand. The parts of a whole close with it.
 *
 * @param reason shown to everyone, so no name of a person; 1 to 200 characters
 */
@AllowedTo(Role.HOST)
public record CloseSpace(@TargetAggregateIdentifier SpaceId space, ClosureId closure, TimeSlot slot, String reason)
        implements OneOfSeveral {

    @Override
    public String which() {
        return space.value();
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lift a closure before its end. */
@AllowedTo(Role.HOST)
public record ReopenSpace(@TargetAggregateIdentifier SpaceId space, ClosureId closure) implements OneOfSeveral {

    @Override
    public String which() {
        return closure.value();
    }
}

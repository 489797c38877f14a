package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the last day of a pass has passed; nothing happens when nothing is left on it. */
@AllowedTo({Role.HOST, Role.SYSTEM})
record ExpirePass(@TargetAggregateIdentifier PassId pass) {}

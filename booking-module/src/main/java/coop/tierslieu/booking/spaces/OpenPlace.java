package coop.tierslieu.booking.spaces;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declare the place, once.
 *
 * @param place always {@link Place#ID}
 * @param maximumHeadcount people on the whole site, at least 1
 */
@AllowedTo(Role.HOST)
public record OpenPlace(@TargetAggregateIdentifier String place, String name, int maximumHeadcount) {}

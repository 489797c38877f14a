package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Pass on what was not taken in time; nothing happens when there is nothing. */
@AllowedTo(Role.HOST)
record LapsePlaceOffers(@TargetAggregateIdentifier String queue, PlanKind kind) {}

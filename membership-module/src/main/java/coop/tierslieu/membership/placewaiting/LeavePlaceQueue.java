package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Wait no more. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
record LeavePlaceQueue(@TargetAggregateIdentifier String queue, PlanKind kind, WaitingId waiting, MemberId member)
        implements OnBehalfOf {}

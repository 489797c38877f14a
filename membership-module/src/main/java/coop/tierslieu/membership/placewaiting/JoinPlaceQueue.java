package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Wait for a place of that kind.
 *
 * @param wishedFrom first day they would have it
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
record JoinPlaceQueue(
        @TargetAggregateIdentifier String queue,
        PlanKind kind,
        WaitingId waiting,
        MemberId member,
        LocalDate wishedFrom)
        implements OnBehalfOf {}

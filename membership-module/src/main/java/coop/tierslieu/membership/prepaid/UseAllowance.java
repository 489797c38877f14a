package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a use take so many half-hours of an allowance; what it has taken before counts towards them. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record UseAllowance(@TargetAggregateIdentifier AllowanceId allowance, MemberId member, WantedUse wanted)
        implements OnBehalfOf {}

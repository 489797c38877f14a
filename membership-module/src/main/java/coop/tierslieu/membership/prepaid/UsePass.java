package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a use take so many half-days of a pass; what it has taken before counts towards them. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record UsePass(@TargetAggregateIdentifier PassId pass, MemberId member, WantedUse wanted)
        implements OnBehalfOf {}

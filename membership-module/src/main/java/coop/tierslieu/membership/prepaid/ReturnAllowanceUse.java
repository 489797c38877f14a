package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put back on an allowance all that a use has taken; nothing happens when it has taken nothing. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ReturnAllowanceUse(@TargetAggregateIdentifier AllowanceId allowance, MemberId member, UseId use)
        implements OnBehalfOf {}

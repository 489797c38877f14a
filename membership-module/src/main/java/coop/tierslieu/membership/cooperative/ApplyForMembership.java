package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask to become a cooperator. */
@AllowedTo({Role.HOST, Role.MEMBER, Role.COOPERATOR})
public record ApplyForMembership(
        @TargetAggregateIdentifier String cooperative,
        ApplicationId application,
        MemberId member,
        CooperatorCategory category,
        int shares)
        implements OnBehalfOf {}

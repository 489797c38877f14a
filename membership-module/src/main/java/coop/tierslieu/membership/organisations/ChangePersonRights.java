package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what a person may do for the organisation: the host or one of its contacts. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ChangePersonRights(
        @TargetAggregateIdentifier MemberId member, MemberId person, Set<OrganisationRight> rights)
        implements OfACurrentMember {}

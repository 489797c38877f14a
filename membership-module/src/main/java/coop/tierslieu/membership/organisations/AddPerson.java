package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person belongs to the organisation from now on. */
@AllowedTo(Role.HOST)
public record AddPerson(@TargetAggregateIdentifier MemberId member, MemberId person, Set<OrganisationRight> rights)
        implements OfACurrentMember {}

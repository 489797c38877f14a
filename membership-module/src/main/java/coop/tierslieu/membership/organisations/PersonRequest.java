package coop.tierslieu.membership.organisations;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of an organisation, with no rights where none are given. */
record PersonRequest(@Nullable MemberId person, @Nullable Set<OrganisationRight> rights) {

    AddPerson toCommand(MemberId organisation) {
        return new AddPerson(organisation, required(person, "person"), granted());
    }

    Set<OrganisationRight> granted() {
        return rights == null ? Set.of() : rights;
    }
}

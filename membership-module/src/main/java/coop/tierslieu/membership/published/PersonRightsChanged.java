package coop.tierslieu.membership.published;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a person may do for the organisation {@code member} has changed. */
public record PersonRightsChanged(MemberId member, MemberId person, Set<OrganisationRight> rights)
        implements MembershipEvent {

    public PersonRightsChanged {
        rights = Collections.unmodifiableSet(new TreeSet<>(rights));
    }
}

package coop.tierslieu.membership.published;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A person belongs to the organisation {@code member} from now on. */
public record PersonJoined(MemberId member, MemberId person, Set<OrganisationRight> rights) implements MembershipEvent {

    public PersonJoined {
        rights = Collections.unmodifiableSet(new TreeSet<>(rights));
    }
}

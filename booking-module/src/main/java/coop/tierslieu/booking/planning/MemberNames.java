package coop.tierslieu.booking.planning;

import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.NamesOf;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks membership what members are called, for those who may know: staff about anyone, members about themselves. */
@Component
public class MemberNames {

    private static final int MOST_FOUND = 1000;

    private final QueryGateway queries;

    MemberNames(QueryGateway queries) {
        this.queries = queries;
    }

    /** The members with that text in their name or address: for staff only. */
    public Set<String> find(String text) {
        return queries.query(new FindMembers(text, MOST_FOUND), Names.class)
                .join()
                .byMember()
                .keySet();
    }

    /** Display names by member id; those the actor may not know are missing. */
    public Names seenBy(Actor actor, Set<String> members) {
        Set<String> visible = new HashSet<>(members);
        if (!actor.isStaff()) {
            visible.removeIf(member -> actor.role() == Role.AUDITOR || !member.equals(actor.member()));
        }
        return visible.isEmpty()
                ? new Names(Map.of())
                : queries.query(
                                new NamesOf(visible.stream().map(MemberId::new).collect(Collectors.toSet())),
                                Names.class)
                        .join();
    }
}

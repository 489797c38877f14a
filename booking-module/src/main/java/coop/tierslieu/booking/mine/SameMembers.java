package coop.tierslieu.booking.mine;

import coop.tierslieu.membership.published.Identity;
import coop.tierslieu.membership.published.IdentityOf;
import coop.tierslieu.membership.published.MemberId;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks membership under which ids somebody has booked: who was registered twice is shown all of it. */
@Component
class SameMembers {

    private final QueryGateway questions;

    SameMembers(QueryGateway questions) {
        this.questions = questions;
    }

    Set<MemberId> of(MemberId member) {
        return questions.query(new IdentityOf(member), Identity.class).join().all();
    }
}

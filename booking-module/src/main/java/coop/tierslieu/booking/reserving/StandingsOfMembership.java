package coop.tierslieu.booking.reserving;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The standing as membership's own view has it. */
@Component
final class StandingsOfMembership implements Standings {
    private final QueryGateway questions;

    StandingsOfMembership(QueryGateway questions) {
        this.questions = questions;
    }

    @Override
    public Standing of(MemberId member) {
        return questions.query(new StandingOf(member), Standing.class).join();
    }
}

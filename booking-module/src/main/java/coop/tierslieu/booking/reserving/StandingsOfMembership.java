package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.Remembered;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The standing as membership's own view has it, asked again when that view has changed. */
@Component
final class StandingsOfMembership implements Standings {
    private static final String VIEW = "membership.members";

    private final QueryGateway questions;
    private final Remembered remembered;

    StandingsOfMembership(QueryGateway questions, Remembered remembered) {
        this.questions = questions;
        this.remembered = remembered;
    }

    @Override
    public Standing of(MemberId member) {
        return remembered.answer(VIEW, member, this::asked);
    }

    private Standing asked(MemberId member) {
        return questions.query(new StandingOf(member), Standing.class).join();
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** What a calendar asks beyond its own history when it decides. */
@Component
record Desk(
        Standings standings, Offers offers, BookingRules rules, Neighbours neighbours, Payments payments, Clock clock) {

    /** On the Paris clock. */
    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
    }

    /** @throws Refused MEMBER_IS_ARCHIVED: who no longer comes keeps what is booked, and books nothing more */
    Standing standing(MemberId member) {
        Standing standing = standings.of(member);
        if (standing.archived()) {
            throw new Refused(ReservingRule.MEMBER_IS_ARCHIVED, "member", member);
        }
        return standing;
    }
}

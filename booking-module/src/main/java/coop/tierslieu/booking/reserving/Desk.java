package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
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
        Standings standings,
        Offers offers,
        BookingRules rules,
        Neighbours neighbours,
        Payments payments,
        PastBookings past,
        Clock clock) {

    /** On the Paris clock. */
    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
    }

    /**
     * For an id that was known before and of which a calendar knows nothing: it may be that of a booking of long ago, or
     * of another space.
     *
     * @throws Refused BOOKING_EXISTS_ALREADY
     */
    void requireNew(BookingId id) {
        if (past.find(id).isPresent()) {
            throw new Refused(ReservingRule.BOOKING_EXISTS_ALREADY, "booking", id);
        }
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

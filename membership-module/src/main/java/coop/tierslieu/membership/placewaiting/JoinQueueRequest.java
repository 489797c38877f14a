package coop.tierslieu.membership.placewaiting;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.WaitingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A wish to wait as a request or the form gives it.
 *
 * @param wishedFrom today where none is given
 */
record JoinQueueRequest(
        @Nullable PlanKind kind,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate wishedFrom) {

    JoinPlaceQueue toCommand(WaitingId id, MemberId member, LocalDate today) {
        PlanKind wanted = required(kind, "kind");
        return new JoinPlaceQueue(PlaceQueue.idOf(wanted), wanted, id, member, wishedFrom == null ? today : wishedFrom);
    }
}

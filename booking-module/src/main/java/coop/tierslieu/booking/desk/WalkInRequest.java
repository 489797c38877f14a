package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/walk-ins}.
 *
 * @param stay HALF_DAY or DAY; half a day when it is left out
 * @param space the desk they would like; another when it is not free, or when it is left out
 * @param payWith the id of a pass or an allowance; charged to the account, when it is left out
 * @param expectedTotal tax included; refused when it costs something else
 */
record WalkInRequest(
        @Nullable String member,
        @Nullable String stay,
        @Nullable String space,
        @Nullable String payWith,
        @Nullable Money expectedTotal) {

    MemberId wantedMember() {
        return new RequestField("member", member).id(MemberId::new);
    }

    Stay wantedStay() {
        return stay == null ? Stay.HALF_DAY : new RequestField("stay", stay).oneOf(Stay.class);
    }

    Optional<SpaceId> wantedSpace() {
        return space == null ? Optional.empty() : Optional.of(new RequestField("space", space).id(SpaceId::new));
    }
}

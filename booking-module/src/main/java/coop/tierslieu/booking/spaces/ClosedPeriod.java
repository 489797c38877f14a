package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a space takes no booking.
 *
 * @param resident to whom the space is allocated then; null when it is closed to everyone
 */
public record ClosedPeriod(
        ClosureId id,
        SpaceId space,
        TimeSlot slot,
        String reason,
        @Nullable MemberId resident) {

    /** The reason of what is closed because it is someone's; pages that know more say more. */
    static final String ALLOCATED = "Abonnement";

    public ClosedPeriod(ClosureId id, SpaceId space, TimeSlot slot, String reason) {
        this(id, space, slot, reason, null);
    }

    public static ClosedPeriod of(SpaceClosed event) {
        return new ClosedPeriod(event.closure(), event.space(), event.slot(), event.reason());
    }
}

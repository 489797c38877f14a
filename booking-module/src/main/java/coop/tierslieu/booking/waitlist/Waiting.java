package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the waitlist, and what became of it.
 *
 * @param booking the id that the booking would have
 * @param layout how they want the space furnished; null: as it comes
 * @param position among those who wait for an overlapping slot of the space, 1 for whoever joined first; 0 unless
 *     waiting
 * @param offeredUntil after that an offer lapses; null when there was none
 */
public record Waiting(
        BookingId booking,
        SpaceId space,
        MemberId member,
        TimeSlot slot,
        int seats,
        @Nullable Layout layout,
        OffsetDateTime joinedAt,
        int position,
        WaitingStatus status,
        @Nullable OffsetDateTime offeredUntil) {

    /** Whether nothing will come of it any more: decided, or begun without a place. */
    boolean isOver(Instant now) {
        return switch (status) {
            case OFFERED -> false;
            case WAITING -> !now.isBefore(slot.start().toInstant());
            case TAKEN, LAPSED, LEFT -> true;
        };
    }
}

package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Someone waits for a slot that is taken. When it is free, {@link SlotHeld} offers it to whoever has waited longest.
 *
 * @param booking the id that the booking would have
 */
public record WaitlistJoined(
        BookingId booking,
        SpaceId space,
        MemberId member,
        TimeSlot slot,
        int seats,
        @Nullable Layout layout,
        OffsetDateTime joinedAt)
        implements BookingEvent {}

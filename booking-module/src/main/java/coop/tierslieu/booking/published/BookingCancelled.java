package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;

/**
 * A booking is given back; its slot is free again.
 *
 * @param price what had been agreed, and is now reversed
 * @param fee what remains due; zero before the last free-cancellation time
 */
public record BookingCancelled(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        OffsetDateTime cancelledAt,
        Price price,
        Price fee)
        implements BookingEvent {}

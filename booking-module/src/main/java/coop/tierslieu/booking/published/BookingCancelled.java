package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A booking is given back; its slot is free again.
 *
 * @param price what had been agreed, and is now reversed
 * @param fee what remains due; zero before the last free-cancellation time
 * @param reason {@link CancellationReason#ASKED} in events that were stored without one
 * @param arrangement as the booking had it; {@link Arrangement#PLAIN} in events that were stored without one
 */
public record BookingCancelled(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        OffsetDateTime cancelledAt,
        Price price,
        Price fee,
        @Nullable CancellationReason reason,
        @Nullable Arrangement arrangement)
        implements BookingEvent {

    public BookingCancelled {
        reason = reason == null ? CancellationReason.ASKED : reason;
        arrangement = arrangement == null ? Arrangement.PLAIN : arrangement;
    }

    /** One that stood alone and was charged to the account, cancelled because that was asked. */
    public BookingCancelled(
            BookingId booking,
            SpaceId space,
            SpaceKind kind,
            MemberId member,
            TimeSlot slot,
            OffsetDateTime cancelledAt,
            Price price,
            Price fee) {
        this(booking, space, kind, member, slot, cancelledAt, price, fee, CancellationReason.ASKED, Arrangement.PLAIN);
    }
}

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;

/**
 * A slot that is kept for someone.
 *
 * @param booking the id that the booking would have
 * @param until after that it lapses; still listed for a moment, until that is recorded
 */
public record Held(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        int seats,
        Layout layout,
        Use use,
        HoldKind hold,
        OffsetDateTime until) {

    public static Held of(SlotHeld event) {
        return new Held(
                event.booking(),
                event.space(),
                event.kind(),
                event.member(),
                event.slot(),
                event.seats(),
                event.layout(),
                event.use(),
                event.hold(),
                event.until());
    }
}

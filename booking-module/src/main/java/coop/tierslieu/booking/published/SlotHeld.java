package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;

/**
 * A slot is kept for someone, who may confirm it: then it becomes the booking of that id.
 *
 * @param booking the id that the booking would have
 * @param kind of the space
 * @param member whom it is kept for; a visitor's is not registered yet
 * @param until after that it lapses
 */
public record SlotHeld(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        int seats,
        Layout layout,
        Use use,
        HoldKind hold,
        OffsetDateTime until)
        implements BookingEvent {}

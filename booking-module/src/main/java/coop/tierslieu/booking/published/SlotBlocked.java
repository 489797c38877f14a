package coop.tierslieu.booking.published;

import coop.tierslieu.shared.TimeSlot;

/**
 * A part is taken because the whole it belongs to was reserved.
 *
 * @param space the part
 * @param booking the booking of the whole
 * @param whole the space that was reserved
 */
public record SlotBlocked(SpaceId space, BookingId booking, SpaceId whole, TimeSlot slot) implements BookingEvent {}

package coop.tierslieu.booking.published;

import coop.tierslieu.shared.TimeSlot;

/** Exceptional closure: no booking may touch the slot. Bookings already inside stand until someone acts. */
public record SpaceClosed(SpaceId space, ClosureId closure, TimeSlot slot, String reason) implements BookingEvent {}

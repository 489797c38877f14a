package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/** Whoever booked is there. */
public record BookingCheckedIn(BookingId booking, SpaceId space, OffsetDateTime checkedInAt) implements BookingEvent {}

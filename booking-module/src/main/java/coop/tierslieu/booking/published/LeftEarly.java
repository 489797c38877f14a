package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/** Whoever was there has gone: the rest of the slot is free for others. The booked slot stays due. */
public record LeftEarly(BookingId booking, SpaceId space, OffsetDateTime leftAt) implements BookingEvent {}

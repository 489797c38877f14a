package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/** Someone waits no longer. */
public record WaitlistLeft(BookingId booking, SpaceId space, OffsetDateTime leftAt) implements BookingEvent {}

package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/** A booking has left for another space, where {@link BookingChanged} tells the rest; its slot is free here. */
public record BookingMovedOut(BookingId booking, SpaceId space, SpaceId to, OffsetDateTime movedAt)
        implements BookingEvent {}

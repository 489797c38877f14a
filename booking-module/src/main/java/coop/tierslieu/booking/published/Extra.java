package coop.tierslieu.booking.published;

/** What was reserved together with another booking: the projector with the room. */
public record Extra(SpaceId space, BookingId booking) {}

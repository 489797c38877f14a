package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;

/** Another space that is wanted with a slot, all or nothing, with the id its booking will carry. */
public record RequestedExtra(SpaceId space, BookingId booking, int seats) {}

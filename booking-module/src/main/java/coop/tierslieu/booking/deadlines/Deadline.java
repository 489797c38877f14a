package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;

/** A time that has passed without what was due. */
record Deadline(DeadlineKind kind, BookingId booking, SpaceId space) {}

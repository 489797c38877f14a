package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.TimeSlot;

/** One slot that is wanted, with the id its booking will carry. */
public record RequestedSlot(BookingId booking, TimeSlot slot) {}

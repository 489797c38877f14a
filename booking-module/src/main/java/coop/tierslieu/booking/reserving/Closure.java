package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.shared.TimeSlot;

/** A stretch in which no new booking is taken. */
record Closure(ClosureId closure, TimeSlot slot, String reason) {}

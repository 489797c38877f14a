/** Booking through the real bus, event store and views. */
@NullMarked
package coop.tierslieu.booking;

import org.jspecify.annotations.NullMarked;

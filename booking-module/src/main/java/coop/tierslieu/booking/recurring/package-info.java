/** Bookings that come back: which days a recurrence means, what each would meet, reserving and giving back the series. */
@NullMarked
package coop.tierslieu.booking.recurring;

import org.jspecify.annotations.NullMarked;

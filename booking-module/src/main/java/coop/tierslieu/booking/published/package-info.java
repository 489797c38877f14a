/** What other modules may know of spaces, tariffs and bookings: facts and ids. */
@NullMarked
package coop.tierslieu.booking.published;

import org.jspecify.annotations.NullMarked;

/** Who is where, and when: the read view of bookings, live or as of any past instant, its REST and its pages. */
@NullMarked
package coop.tierslieu.booking.planning;

import org.jspecify.annotations.NullMarked;

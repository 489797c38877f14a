/** What people are told about their bookings: which notices there are (a view), and which have gone out (a list). */
@NullMarked
package coop.tierslieu.booking.notices;

import org.jspecify.annotations.NullMarked;

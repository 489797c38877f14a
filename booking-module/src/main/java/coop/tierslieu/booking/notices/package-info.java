/** What people are to be told about their bookings, and in which words: a view, of which the post sends each notice once. */
@NullMarked
package coop.tierslieu.booking.notices;

import org.jspecify.annotations.NullMarked;

/** What the host does at the door: who is here now, who is awaited, and who walks in without a booking. */
@NullMarked
package coop.tierslieu.booking.desk;

import org.jspecify.annotations.NullMarked;

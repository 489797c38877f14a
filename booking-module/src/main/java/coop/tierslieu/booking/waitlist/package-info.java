/** What is kept for someone for a while, and who waits for what is taken. */
@NullMarked
package coop.tierslieu.booking.waitlist;

import org.jspecify.annotations.NullMarked;

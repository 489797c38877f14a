/** What a member has booked, what is kept for them and what they wait for, on one page. */
@NullMarked
package coop.tierslieu.booking.mine;

import org.jspecify.annotations.NullMarked;

/** Another slot, another space, or what it should have cost: what that would come to, and then doing it. */
@NullMarked
package coop.tierslieu.booking.changing;

import org.jspecify.annotations.NullMarked;

/** The place and its spaces: what can be reserved, for how many people, and when the doors are open. */
@NullMarked
package coop.tierslieu.booking.spaces;

import org.jspecify.annotations.NullMarked;

/** Spaces, tariffs, reservations and the planning. */
@NullMarked
package coop.tierslieu.booking;

import org.jspecify.annotations.NullMarked;

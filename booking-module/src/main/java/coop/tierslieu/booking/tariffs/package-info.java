/** Rate cards, and the price that a card gives a slot. */
@NullMarked
package coop.tierslieu.booking.tariffs;

import org.jspecify.annotations.NullMarked;

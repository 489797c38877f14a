/** Reserving without an account: a name and an address, a link for what was reserved or is kept. */
@NullMarked
package coop.tierslieu.booking.visiting;

import org.jspecify.annotations.NullMarked;

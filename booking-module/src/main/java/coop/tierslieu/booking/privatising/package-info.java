/** Hiring a space, or the whole place, for oneself alone: option, confirmation, deposit. */
@NullMarked
package coop.tierslieu.booking.privatising;

import org.jspecify.annotations.NullMarked;

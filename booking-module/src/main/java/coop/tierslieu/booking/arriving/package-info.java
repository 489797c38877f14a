/** Checking in oneself, by a link or the QR code that carries it. */
@NullMarked
package coop.tierslieu.booking.arriving;

import org.jspecify.annotations.NullMarked;

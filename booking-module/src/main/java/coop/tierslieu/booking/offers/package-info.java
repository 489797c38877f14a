/** What could be reserved, when, at what price and under which conditions, before anything is: quotes and the form. */
@NullMarked
package coop.tierslieu.booking.offers;

import org.jspecify.annotations.NullMarked;

/** The page for those who do not know the place yet: what there is, what it costs, what is free, how to come. */
@NullMarked
package coop.tierslieu.booking.welcome;

import org.jspecify.annotations.NullMarked;

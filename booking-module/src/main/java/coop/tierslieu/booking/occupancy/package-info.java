/** What is taken and when, without saying by whom: for those who only want to know what is free. */
@NullMarked
package coop.tierslieu.booking.occupancy;

import org.jspecify.annotations.NullMarked;

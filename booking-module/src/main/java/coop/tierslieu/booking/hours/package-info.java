/** When a space is open for whom: shown by class and weekday, and changed by the host. */
@NullMarked
package coop.tierslieu.booking.hours;

import org.jspecify.annotations.NullMarked;

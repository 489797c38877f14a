@NullMarked
package coop.tierslieu.booking.notices;

import org.jspecify.annotations.NullMarked;

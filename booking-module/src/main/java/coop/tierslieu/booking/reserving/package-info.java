/** Who has the right to which space when: reserve, cancel, check in, close. One space's calendar decides. */
@NullMarked
package coop.tierslieu.booking.reserving;

import org.jspecify.annotations.NullMarked;

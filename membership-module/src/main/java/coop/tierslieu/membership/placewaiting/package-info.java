/** Who waits for a desk, an office or a locker, and to whom what becomes free is offered. */
@NullMarked
package coop.tierslieu.membership.placewaiting;

import org.jspecify.annotations.NullMarked;

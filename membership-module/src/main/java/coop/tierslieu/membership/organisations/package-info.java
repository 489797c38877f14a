/** An organisation's people: who belongs to it, what each may do for it, and for whom it pays. */
@NullMarked
package coop.tierslieu.membership.organisations;

import org.jspecify.annotations.NullMarked;

/** Who holds shares and who votes, today and on any day of the past. */
@NullMarked
package coop.tierslieu.membership.cooperative.register;

import org.jspecify.annotations.NullMarked;

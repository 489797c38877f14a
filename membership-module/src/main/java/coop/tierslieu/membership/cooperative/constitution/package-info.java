/** The rules of the cooperative are written down, read by everyone, and adopted by the host. */
@NullMarked
package coop.tierslieu.membership.cooperative.constitution;

import org.jspecify.annotations.NullMarked;

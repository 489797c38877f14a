/** A member's own page: what concerns them, what is known of them, and how they correct it. */
@NullMarked
package coop.tierslieu.membership.own;

import org.jspecify.annotations.NullMarked;

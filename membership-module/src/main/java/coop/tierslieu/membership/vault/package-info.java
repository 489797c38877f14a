/** Who members are and how to reach them: kept apart from the events, so that it can be corrected. */
@NullMarked
package coop.tierslieu.membership.vault;

import org.jspecify.annotations.NullMarked;

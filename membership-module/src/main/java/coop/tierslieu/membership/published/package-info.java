/** What other modules may know of members: facts, ids and questions. */
@NullMarked
package coop.tierslieu.membership.published;

import org.jspecify.annotations.NullMarked;

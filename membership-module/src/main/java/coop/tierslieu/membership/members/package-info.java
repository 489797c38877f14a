/** The read view of members and of how they stand with the place. */
@NullMarked
package coop.tierslieu.membership.members;

import org.jspecify.annotations.NullMarked;

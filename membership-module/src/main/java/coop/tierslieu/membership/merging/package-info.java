/** One person registered twice becomes one again, under both ids. */
@NullMarked
package coop.tierslieu.membership.merging;

import org.jspecify.annotations.NullMarked;

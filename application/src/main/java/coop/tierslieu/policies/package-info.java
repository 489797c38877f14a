/** Conversations between modules that need an answer at once; each has a decision record under docs/adr. */
@NullMarked
package coop.tierslieu.policies;

import org.jspecify.annotations.NullMarked;

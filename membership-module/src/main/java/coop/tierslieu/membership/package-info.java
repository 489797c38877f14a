/** Members, their standing, and the proofs for the reduced tariff. */
@NullMarked
package coop.tierslieu.membership;

import org.jspecify.annotations.NullMarked;

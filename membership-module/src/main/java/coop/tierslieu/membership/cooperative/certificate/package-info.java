/** What a cooperator holds is certified on paper. */
@NullMarked
package coop.tierslieu.membership.cooperative.certificate;

import org.jspecify.annotations.NullMarked;

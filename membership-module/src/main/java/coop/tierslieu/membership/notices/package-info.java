/** What members are told by e-mail about their proofs: a view, from which the post takes what is due. */
@NullMarked
package coop.tierslieu.membership.notices;

import org.jspecify.annotations.NullMarked;

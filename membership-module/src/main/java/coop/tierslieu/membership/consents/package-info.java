/** About what a member may be written to: given and withdrawn, when and by what. */
@NullMarked
package coop.tierslieu.membership.consents;

import org.jspecify.annotations.NullMarked;

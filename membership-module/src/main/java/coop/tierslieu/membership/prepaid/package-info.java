/** Passes and allowances: what a member has paid in advance, how it is used up and how it runs out. */
@NullMarked
package coop.tierslieu.membership.prepaid;

import org.jspecify.annotations.NullMarked;

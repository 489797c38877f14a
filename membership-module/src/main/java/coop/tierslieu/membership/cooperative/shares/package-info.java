/** Shares are subscribed, paid, transferred, withdrawn and repaid; each cooperator sees their own. */
@NullMarked
package coop.tierslieu.membership.cooperative.shares;

import org.jspecify.annotations.NullMarked;

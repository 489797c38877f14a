/** People ask to become cooperators, also without an account, and get an answer. */
@NullMarked
package coop.tierslieu.membership.cooperative.admitting;

import org.jspecify.annotations.NullMarked;

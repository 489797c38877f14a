/** Becoming a member by oneself or by invitation: the e-mail address is confirmed first. */
@NullMarked
package coop.tierslieu.membership.joining;

import org.jspecify.annotations.NullMarked;

/** Subscriptions: terms that follow each other by themselves, what they cost, and what becomes of them. */
@NullMarked
package coop.tierslieu.membership.subscribing;

import org.jspecify.annotations.NullMarked;

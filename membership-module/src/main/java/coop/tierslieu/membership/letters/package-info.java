/** What members are to be told of their subscriptions and of the places they wait for. */
@NullMarked
package coop.tierslieu.membership.letters;

import org.jspecify.annotations.NullMarked;

/** What can be subscribed to, and at what price: a catalogue, adopted in versions. */
@NullMarked
package coop.tierslieu.membership.plans;

import org.jspecify.annotations.NullMarked;

/** Ledger entries: what each event of a booking or a pass earned, reversed or charged. */
@NullMarked
package coop.tierslieu.revenue.entries;

import org.jspecify.annotations.NullMarked;

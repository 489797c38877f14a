/** Ledger entries: what each booking event earned, reversed or charged. */
@NullMarked
package coop.tierslieu.revenue.entries;

import org.jspecify.annotations.NullMarked;

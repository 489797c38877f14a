/** What the place earned, by stream and space: entries from facts, reports from entries. */
@NullMarked
package coop.tierslieu.revenue;

import org.jspecify.annotations.NullMarked;

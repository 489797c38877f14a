/** Axon's event store on PostgreSQL, as text that a person can read. */
@NullMarked
package coop.tierslieu.eventstore;

import org.jspecify.annotations.NullMarked;

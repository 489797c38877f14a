/** Members through the whole program: bus, event store, vault and views. */
@NullMarked
package coop.tierslieu.membership;

import org.jspecify.annotations.NullMarked;

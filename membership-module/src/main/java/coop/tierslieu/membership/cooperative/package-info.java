/** What the cooperative decides about its constitution, its cooperators and its capital: one boundary (docs/adr/0016). */
@NullMarked
package coop.tierslieu.membership.cooperative;

import org.jspecify.annotations.NullMarked;

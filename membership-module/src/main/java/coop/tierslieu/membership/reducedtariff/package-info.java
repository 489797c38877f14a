/** The reduced tariff: granted, refused and expired on proof. */
@NullMarked
package coop.tierslieu.membership.reducedtariff;

import org.jspecify.annotations.NullMarked;

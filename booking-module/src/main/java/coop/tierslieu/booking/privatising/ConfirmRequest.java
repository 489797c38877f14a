package coop.tierslieu.booking.privatising;

import coop.tierslieu.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/privatisations/{id}/confirmation}.
 *
 * @param expectedTotal what was shown, tax included; refused when the price has changed since
 */
record ConfirmRequest(@Nullable Money expectedTotal) {}

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/waitlist/{id}/taking}.
 *
 * @param payWith the id of a pass or an allowance; charged to the account when it is left out
 * @param expectedTotal what the offer said, tax included; refused when the price has changed since
 */
record TakeRequest(@Nullable String payWith, @Nullable Money expectedTotal) {}

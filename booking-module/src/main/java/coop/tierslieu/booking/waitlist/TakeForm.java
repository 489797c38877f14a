package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The offer as it was shown, on its way back.
 *
 * @param payWith the id of a pass or an allowance; blank: charged to the account
 * @param expectedTotal what the page said, in euros, tax included
 */
record TakeForm(@Nullable String payWith, @Nullable String expectedTotal) {

    @Nullable
    String source() {
        return payWith == null || payWith.isBlank() ? null : payWith;
    }

    @Nullable
    Money total() {
        return new RequestField("expectedTotal", expectedTotal).euros().orElse(null);
    }
}

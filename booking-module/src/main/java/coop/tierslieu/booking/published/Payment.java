package coop.tierslieu.booking.published;

import org.jspecify.annotations.Nullable;

/**
 * What pays for a booking.
 *
 * @param source the id of the pass or allowance; null when it is charged to the member's account
 * @param units what it takes from the source: half-days of a pass, half-hours of an allowance; 0 for the account
 */
public record Payment(Means means, @Nullable String source, int units) {

    public static final Payment ON_ACCOUNT = new Payment(Means.ACCOUNT, null, 0);

    /** How. */
    public enum Means {
        ACCOUNT,
        PASS,
        ALLOWANCE
    }

    public boolean isPrepaid() {
        return means != Means.ACCOUNT;
    }
}

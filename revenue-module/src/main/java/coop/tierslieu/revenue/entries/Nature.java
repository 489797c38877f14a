package coop.tierslieu.revenue.entries;

/** Why an entry was written. */
public enum Nature {
    USE,
    /** Reverses a use, in the month the use would have been in. */
    CANCELLATION,
    /** What remains due of a cancelled use, in the month of the cancellation. */
    CANCELLATION_FEE
}

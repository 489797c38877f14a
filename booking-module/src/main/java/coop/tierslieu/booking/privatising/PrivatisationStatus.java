package coop.tierslieu.booking.privatising;

/** Where a privatisation stands. */
public enum PrivatisationStatus {
    /** Kept for a few days. */
    OPTION,
    /** Confirmed; without its deposit it will be cancelled. */
    DEPOSIT_AWAITED,
    /** Confirmed, with its deposit. */
    CONFIRMED,
    CANCELLED
}

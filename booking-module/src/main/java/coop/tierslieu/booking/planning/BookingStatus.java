package coop.tierslieu.booking.planning;

/** Where a booking stands. */
public enum BookingStatus {
    CONFIRMED,
    CHECKED_IN,
    CANCELLED,
    NO_SHOW;

    /** Whether it can still be cancelled, checked in or marked as a no-show. */
    public boolean isPending() {
        return this == CONFIRMED;
    }
}

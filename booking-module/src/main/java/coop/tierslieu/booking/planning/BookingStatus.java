package coop.tierslieu.booking.planning;

/** Where a booking stands. */
public enum BookingStatus {
    CONFIRMED,
    /** Whoever booked has come; they may have left since, and then the rest of the slot is released. */
    CHECKED_IN,
    CANCELLED,
    NO_SHOW;

    /** Whether it can still be cancelled, checked in or marked as a no-show. */
    public boolean isPending() {
        return this == CONFIRMED;
    }
}

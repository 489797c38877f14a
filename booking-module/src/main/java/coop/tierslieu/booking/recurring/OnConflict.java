package coop.tierslieu.booking.recurring;

/** What becomes of a series of which some dates cannot be had. */
enum OnConflict {
    /** They are left out. */
    SKIP,
    /** All or nothing. */
    REFUSE
}

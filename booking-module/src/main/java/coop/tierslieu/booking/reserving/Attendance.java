package coop.tierslieu.booking.reserving;

/** Whether the people of a booking have come. */
enum Attendance {
    EXPECTED,
    PRESENT,
    /** They were there, and have left before the end. */
    GONE,
    ABSENT
}

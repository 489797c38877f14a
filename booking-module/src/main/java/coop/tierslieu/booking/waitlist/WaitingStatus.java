package coop.tierslieu.booking.waitlist;

/** Where an entry of the waitlist stands. */
public enum WaitingStatus {
    WAITING,
    /** The slot is free and kept for whoever waited. */
    OFFERED,
    /** The offer was taken: there is a booking of that id. */
    TAKEN,
    /** The offer ran out. */
    LAPSED,
    /** Whoever waited has gone, or given the offer back. */
    LEFT
}

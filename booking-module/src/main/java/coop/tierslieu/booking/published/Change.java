package coop.tierslieu.booking.published;

/** What was changed about a booking. */
public enum Change {
    MOVED,
    EXTENDED,
    SHORTENED,
    /** It is in another space now. */
    SWAPPED
}

package coop.tierslieu.booking.published;

/** How a room is furnished, which decides how many people it holds. */
public enum Layout {
    STANDARD,
    SEATED,
    STANDING,
    /** Rows before a screen or a stage: at most 49 people (public-building rules). */
    PROJECTION
}

package coop.tierslieu.membership.published;

/** What a pass or an allowance may be used for. */
public enum Usage {
    DESK,
    OFFICE,
    SALON,
    MEETING_ROOM
}

package coop.tierslieu.membership.placewaiting;

/** What became of someone's wait. */
public enum WaitingStatus {
    WAITING,
    OFFERED,
    TAKEN,
    LAPSED,
    LEFT
}

package coop.tierslieu.membership.published;

/** How shares came to leave the hands of a cooperator. */
public enum ExitReason {
    WITHDRAWAL,
    EXCLUSION,
    DEATH,
    /** Of an organisation. */
    DISSOLUTION
}

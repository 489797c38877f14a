package coop.tierslieu.membership.cooperative.admitting;

/** What became of an application. */
public enum ApplicationStatus {
    OPEN,
    ACCEPTED,
    REFUSED
}

package coop.tierslieu.membership.cooperative.register;

/** What happened to the shares of one cooperator. */
public enum MovementKind {
    ADMITTED,
    SUBSCRIBED,
    PAID,
    TRANSFERRED_IN,
    TRANSFERRED_OUT,
    WITHDRAWN,
    REPAID,
    EXCLUDED
}

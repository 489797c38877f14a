package coop.tierslieu.membership.published;

/** Why the rest of a term is given back. */
public enum CreditReason {
    PLAN_CHANGE,
    SUSPENSION,
    CANCELLATION
}

package coop.tierslieu.membership.subscribing;

/** How a subscription stands. */
public enum SubscriptionStatus {
    /** Its first day is still to come. */
    AGREED,
    RUNNING,
    SUSPENDED,
    ENDED
}

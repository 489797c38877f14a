package coop.tierslieu.membership.published;

/** About what a member may be written to. */
public enum ConsentKind {
    /** Their own bookings, proofs and subscriptions: comes with being a member, and can be declined. */
    OWN_AFFAIRS,
    /** The programme of the month. */
    PROGRAMME,
    /** News of the cooperative. */
    NEWSLETTER;

    /** Whether it holds until it is declined; anything else holds only once it was given. */
    public boolean isAssumed() {
        return this == OWN_AFFAIRS;
    }
}

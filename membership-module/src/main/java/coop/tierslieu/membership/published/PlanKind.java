package coop.tierslieu.membership.published;

/** What a plan is for. */
public enum PlanKind {
    FIXED_DESK,
    /** For as many people as the plan has seats. */
    PRIVATE_OFFICE,
    /** Any free pooled desk, by the month. */
    NOMAD_MONTH,
    LOCKER;

    /** Whether the subscriber has a space of their own, named in the subscription. */
    public boolean hasPlace() {
        return this != NOMAD_MONTH;
    }

    /** Whether it makes a resident of the subscriber. */
    public boolean isResidence() {
        return this == FIXED_DESK || this == PRIVATE_OFFICE;
    }
}

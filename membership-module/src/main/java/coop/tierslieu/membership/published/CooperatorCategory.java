package coop.tierslieu.membership.published;

/** In what capacity someone is a cooperator: the categories of article 19 septies of the law of 10 September 1947. */
public enum CooperatorCategory {
    EMPLOYEES,
    /** Of what the cooperative offers; they may stand in for employees. */
    PRODUCERS,
    /** Whoever benefits from what the cooperative does, as a customer or a user. */
    BENEFICIARIES,
    /** People who take part without pay. */
    VOLUNTEERS,
    /** Local authorities and their groupings: bound to a share of the capital. */
    PUBLIC_BODIES,
    /** Whoever contributes otherwise. */
    SUPPORTERS
}

package coop.tierslieu.membership.published;

/** What something prepaid is counted in. */
public enum PrepaidUnit {
    /** A morning or an afternoon of one seat, whatever part of it is used. */
    HALF_DAY,
    /** Of one room or one seat, begun. */
    HALF_HOUR
}

package coop.tierslieu.membership.prepaid;

/** What became of some units of a pass or an allowance. */
enum Movement {
    USED,
    RETURNED,
    EXPIRED
}

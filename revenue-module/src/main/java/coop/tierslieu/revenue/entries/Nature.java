package coop.tierslieu.revenue.entries;

/** Why an entry was written. */
public enum Nature {
    USE,
    /** Reverses a use that was changed, in the month it would have been in; what it costs since is a USE again. */
    CHANGE,
    /** What was kept of the price given back by a change, in the month of the change. */
    CHANGE_FEE,
    /** Reverses a use, in the month the use would have been in. */
    CANCELLATION,
    /** What remains due of a cancelled use, in the month of the cancellation. */
    CANCELLATION_FEE,
    /** Found out afterwards: reverses what was due, and enters what is due instead, in the month of use. */
    CORRECTION,
    /** What the uses taken from a pass are worth, in the month of use. */
    PASS_USE,
    /** Reverses the use of a pass, in the month the use would have been in. */
    PASS_RETURN,
    /** What was left on a pass, in the month of its last day. */
    PASS_EXPIRY,
    /** What the days of a subscription's term in one month are worth, in that month. */
    SUBSCRIPTION_TERM,
    /** Reverses the days of a term that were given back, in the month they would have been in. */
    SUBSCRIPTION_CREDIT
}

package coop.tierslieu.membership.published;

/** Why a subscription rests; a list, since free text might name people. */
public enum SuspensionReason {
    ILLNESS,
    HOLIDAYS,
    OTHER,
    /** Nobody asks for it: a term was not paid after a reminder. */
    UNPAID
}

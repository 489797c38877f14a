package coop.tierslieu.booking.deadlines;

/** What someone has to do by a certain time. */
enum DeadlineKind {
    /** Confirm what is held; due when it lapses. */
    CONFIRM,
    /** Come; due when the booking starts, or when it was made if that was later. */
    COME,
    /** Pay the deposit; due by the time that was agreed. */
    PAY_DEPOSIT
}

package coop.tierslieu.membership.deadlines;

/** What falls due. */
enum DeadlineKind {
    BEGIN_TERM,
    ANNOUNCE_RENEWAL,
    REMIND,
    SUSPEND_UNPAID,
    END_UNPAID,
    SUSPEND,
    RESUME,
    END
}

package coop.tierslieu.membership.letters;

/** What a member is told. */
enum LetterKind {
    RENEWAL_ANNOUNCED,
    TERM_REMINDED,
    SUSPENDED_UNPAID,
    PLACE_OFFERED
}

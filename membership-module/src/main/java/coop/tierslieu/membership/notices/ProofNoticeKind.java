package coop.tierslieu.membership.notices;

/** What there is to tell about a proof. */
enum ProofNoticeKind {
    PROOF_ACCEPTED,
    PROOF_REFUSED,
    PROOF_REMINDER
}

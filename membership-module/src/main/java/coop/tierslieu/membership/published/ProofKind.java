package coop.tierslieu.membership.published;

/** What was shown to ask for the reduced tariff. The document itself is not kept after the decision. */
public enum ProofKind {
    STUDENT_CARD,
    JOB_SEEKER_CERTIFICATE
}

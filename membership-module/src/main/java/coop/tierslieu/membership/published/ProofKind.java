package coop.tierslieu.membership.published;

/** What was shown to ask for the reduced tariff. The document itself is not kept after the decision. */
public enum ProofKind {
    STUDENT_CARD(Profile.STUDENT),
    JOB_SEEKER_CERTIFICATE(Profile.JOB_SEEKER);

    private final Profile proven;

    ProofKind(Profile proven) {
        this.proven = proven;
    }

    /** The profile this proves; it does for no other. */
    public Profile proven() {
        return proven;
    }
}

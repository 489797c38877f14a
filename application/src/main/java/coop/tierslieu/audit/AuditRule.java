package coop.tierslieu.audit;

import coop.tierslieu.shared.Rule;

/** What an audit can refuse. */
enum AuditRule implements Rule {
    NOTHING_RECORDED(Kind.NOT_FOUND, "Nothing is recorded about \"{0}\": check the identifier."),
    REPLAY_CHECK_IS_RUNNING(Kind.CONFLICT, "A replay check is running already: wait for its result."),
    HISTORY_KEEPS_MOVING(
            Kind.CONFLICT,
            "The views did not come to rest while the history was replayed: try again at a quieter moment.");

    private final Kind kind;
    private final String sentence;

    AuditRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

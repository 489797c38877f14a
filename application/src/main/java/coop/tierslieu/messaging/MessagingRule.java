package coop.tierslieu.messaging;

import coop.tierslieu.shared.Rule;

/** What every command must keep to, whatever it asks. */
public enum MessagingRule implements Rule {
    NOT_ALLOWED(Kind.FORBIDDEN, "As {0} you may not do this. Sign in with an account that may."),
    ONLY_FOR_ONESELF(Kind.FORBIDDEN, "You may do this for yourself only."),
    IDEMPOTENCY_KEY_REUSED(
            Kind.INVALID, "The idempotency key \"{0}\" was already used for a different request: choose a new one."),
    IDEMPOTENCY_KEY_MALFORMED(
            Kind.INVALID, "An idempotency key has 1 to 100 letters, digits, hyphens, dots or underscores.");

    private final Kind kind;
    private final String sentence;

    MessagingRule(Kind kind, String sentence) {
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

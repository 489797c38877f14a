package coop.tierslieu.membership.consents;

import coop.tierslieu.shared.Rule;

public enum ConsentRule implements Rule {
    CONSENT_LINK_OPENS_NOTHING(Kind.NOT_FOUND, "This address is not complete: copy all of it from your e-mail.");

    private final Kind kind;
    private final String sentence;

    ConsentRule(Kind kind, String sentence) {
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

package coop.tierslieu.booking;

import coop.tierslieu.shared.Rule;

/** What a secret link must be to open anything. */
public enum LinkRule implements Rule {
    LINK_OPENS_NOTHING(Kind.NOT_FOUND, "This link is incomplete or has been renewed: ask for the current one.");

    private final Kind kind;
    private final String sentence;

    LinkRule(Kind kind, String sentence) {
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

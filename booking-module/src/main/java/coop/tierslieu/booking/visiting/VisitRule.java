package coop.tierslieu.booking.visiting;

import coop.tierslieu.shared.Rule;

/** What a visitor without an account must keep to. */
public enum VisitRule implements Rule {
    TOO_MANY_HELD(
            Kind.CONFLICT,
            "From where you are, several people are choosing already: try again in a few minutes, or ask at the desk."),
    NOTHING_IS_KEPT(
            Kind.NOT_FOUND, "Nothing is kept for you here any more: it was given back, has run out, or was cancelled.");

    private final Kind kind;
    private final String sentence;

    VisitRule(Kind kind, String sentence) {
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

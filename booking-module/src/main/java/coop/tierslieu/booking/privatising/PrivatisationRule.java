package coop.tierslieu.booking.privatising;

import coop.tierslieu.shared.Rule;

/** What can be done with a privatisation. */
public enum PrivatisationRule implements Rule {
    PRIVATISATION_IS_UNKNOWN(
            Kind.NOT_FOUND,
            "There is no privatisation \"{0}\": if it was an option, it has run out or was given back.");

    private final Kind kind;
    private final String sentence;

    PrivatisationRule(Kind kind, String sentence) {
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

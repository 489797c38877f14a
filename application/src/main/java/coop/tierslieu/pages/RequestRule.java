package coop.tierslieu.pages;

import coop.tierslieu.shared.Rule;

/** What every request must keep to before any module looks at it, and what is said when the program fails. */
enum RequestRule implements Rule {
    BODY_UNREADABLE(Kind.INVALID, "The request's body cannot be read as JSON of the described form."),
    FIELD_MALFORMED(Kind.INVALID, "\"{0}\" has not the form that is needed here."),
    FIELD_MISSING(Kind.INVALID, "\"{0}\" is missing."),
    VALUE_REFUSED(Kind.INVALID, "{0}"),
    NOTHING_HERE(Kind.NOT_FOUND, "There is nothing at this address."),
    REQUEST_NOT_SUPPORTED(Kind.INVALID, "This address does not answer such a request ({0})."),
    UNEXPECTED(Kind.CONFLICT, "Something went wrong on our side. Try again; if it persists, tell us the number {0}.");

    private final Kind kind;
    private final String sentence;

    RequestRule(Kind kind, String sentence) {
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

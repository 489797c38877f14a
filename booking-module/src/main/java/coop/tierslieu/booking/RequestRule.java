package coop.tierslieu.booking;

import coop.tierslieu.shared.Rule;

/** What a request about booking must hold before any calendar is asked. */
public enum RequestRule implements Rule {
    FIELD_MISSING(Kind.INVALID, "\"{0}\" is missing."),
    VALUE_NOT_UNDERSTOOD(Kind.INVALID, "\"{0}\" is not understood. Known values: {1}."),
    ID_MALFORMED(Kind.INVALID, "\"{0}\" is not an id: 1 to 64 lower-case letters, digits or hyphens."),
    AMOUNT_MALFORMED(Kind.INVALID, "\"{0}\" is not an amount in euros such as 12.50."),
    PERIOD_TOO_LONG(Kind.INVALID, "The planning shows at most {0} days at once."),
    TIMES_ARE_GIVEN_TWICE(Kind.INVALID, "Say when in one way: by start and end, by slots, or by length and date."),
    SLOTS_OVERLAP(Kind.INVALID, "The slots of {0} and {1} overlap: for more people, ask for more seats."),
    TOO_MANY_SLOTS(Kind.INVALID, "Ask for at most {0} slots at once."),
    ONE_HOLD_FOR_EACH_SLOT(Kind.INVALID, "Give one hold for each of the {0} slots, in their order."),
    NOT_OPEN_THAT_DAY(Kind.INVALID, "The space is not open then: choose another day or another half of it."),
    NO_DESK_IS_FREE(Kind.CONFLICT, "No desk is free, or open, for so long."),
    ONLY_FOR_YOURSELF(Kind.FORBIDDEN, "You can ask for yourself only."),
    SPACE_UNKNOWN(Kind.NOT_FOUND, "No space is called \"{0}\"."),
    BOOKING_UNKNOWN(Kind.NOT_FOUND, "There is no booking \"{0}\"."),
    CLOSURE_UNKNOWN(Kind.NOT_FOUND, "The space \"{0}\" has no closure \"{1}\".");

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

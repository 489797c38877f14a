package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.shared.Rule;

/** The rules of waiting for a place, by name. */
public enum WaitingRule implements Rule {
    NOTHING_TO_WAIT_FOR(Kind.INVALID, "This plan has no place of one's own to wait for: subscribe to it."),
    WAITS_ALREADY(Kind.CONFLICT, "They wait for such a place already."),
    WISHED_IN_THE_PAST(Kind.INVALID, "A place is wished from today, {1}, or later, not from {0}."),
    WAITS_FOR_NOTHING(Kind.NOT_FOUND, "Nobody waits under {0} any more."),
    PLACE_IS_OFFERED(Kind.CONFLICT, "The place is offered to someone who waits for it, until {0}.");

    private final Kind kind;
    private final String sentence;

    WaitingRule(Kind kind, String sentence) {
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

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.shared.Rule;

/** What can be done with an entry of the waitlist. */
public enum WaitlistRule implements Rule {
    ENTRY_IS_UNKNOWN(Kind.NOT_FOUND, "There is no entry \"{0}\" in the waitlist."),
    NOTHING_IS_OFFERED_YET(Kind.CONFLICT, "The slot is still taken: nothing can be offered yet."),
    OFFER_IS_OVER(Kind.CONFLICT, "The offer is over: join the waitlist again, or reserve what is free.");

    private final Kind kind;
    private final String sentence;

    WaitlistRule(Kind kind, String sentence) {
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

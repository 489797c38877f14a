package coop.tierslieu.booking.offers;

import coop.tierslieu.shared.Rule;

/** What stands in the way of an offer before any calendar is asked. */
enum OfferRule implements Rule {
    NOTHING_FREE(
            Kind.CONFLICT,
            "Nothing of that kind is free for that long until {0}: choose another length or another space."),
    NOTHING_CHOSEN(Kind.CONFLICT, "Nothing is kept for you any more: choose again.");

    private final Kind kind;
    private final String sentence;

    OfferRule(Kind kind, String sentence) {
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

package coop.tierslieu.booking.tariffs;

import coop.tierslieu.shared.Rule;

/** What a rate card must be, and what it must hold for a price to be made. */
public enum TariffRule implements Rule {
    VERSION_IS_MALFORMED(Kind.INVALID, "Name the version in 1 to 64 characters, for instance 2026-1."),
    VERSION_EXISTS_ALREADY(
            Kind.CONFLICT, "The version {0} was adopted already: a card is never changed, adopt a new one."),
    DECISION_IS_MISSING(Kind.INVALID, "Say in 1 to 200 characters what decided these prices."),
    CARD_TAKES_EFFECT_IN_THE_PAST(Kind.INVALID, "The card cannot take effect on {0}: today is {1}."),
    CARD_HAS_NO_LINE(Kind.INVALID, "Give the card at least one line."),
    LINE_IS_LISTED_TWICE(Kind.INVALID, "The card has two lines for {0}, {1}, {2}."),
    LINE_SELLS_NOTHING(Kind.INVALID, "The line for {0}, {1}, {2} has no price: give at least one, or leave it out."),
    PRICE_IS_NEGATIVE(Kind.INVALID, "The line for {0}, {1}, {2} has a price below zero."),
    NO_RATE_CARD(Kind.CONFLICT, "No rate card is in force on {0}: adopt one first."),
    NOT_SOLD_TO_THIS_CLASS(Kind.INVALID, "The rate card {2} has no price for {0} and {1}.");

    private final Kind kind;
    private final String sentence;

    TariffRule(Kind kind, String sentence) {
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

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.shared.Rule;

/** The rules of subscriptions, by name. */
public enum SubscribingRule implements Rule {
    SUBSCRIPTION_UNKNOWN(Kind.NOT_FOUND, "There is no subscription {0} here."),
    SUBSCRIPTION_EXISTS_ALREADY(Kind.CONFLICT, "There is a subscription {0} already."),
    SUBSCRIPTION_STARTS_IN_THE_PAST(Kind.INVALID, "A subscription starts today, {1}, or later, not on {0}."),
    SUBSCRIPTION_STARTS_TOO_LATE(Kind.INVALID, "A subscription starts by {0} at the latest."),
    PLACE_MISSING(Kind.INVALID, "Say which desk, office or locker is theirs."),
    PLACE_NOT_INCLUDED(Kind.INVALID, "This plan has no space of one's own: leave it out."),

    SUBSCRIPTION_IS_OVER(Kind.CONFLICT, "The subscription is over."),
    SUBSCRIPTION_HAS_NOT_BEGUN(Kind.CONFLICT, "The subscription begins on {0}."),
    SUBSCRIPTION_RESTS(Kind.CONFLICT, "The subscription is suspended: resume it first."),
    SUBSCRIPTION_DOES_NOT_REST(Kind.CONFLICT, "The subscription is not suspended."),
    SUBSCRIPTION_RESTS_FOR_NOT_PAYING(Kind.CONFLICT, "The subscription goes on when what is due is paid."),
    SUBSCRIPTION_IS_CANCELLED(Kind.CONFLICT, "The subscription is cancelled, and ends on {0}."),
    SUSPENSIONS_OVERLAP(Kind.CONFLICT, "A suspension from {0} is agreed already: they must not overlap."),
    SUSPENSION_IN_THE_PAST(Kind.INVALID, "A suspension begins today, {1}, or later, not on {0}."),
    SUSPENSION_ENDS_BEFORE_IT_STARTS(Kind.INVALID, "The suspension would end on {0}, before it starts on {1}."),
    SUSPENSION_TOO_LONG(Kind.INVALID, "A suspension lasts at most {0} days."),
    SUSPENSION_NEEDS_A_REASON(Kind.INVALID, "Nobody asks for a suspension because they have not paid."),
    SAME_PLAN(Kind.INVALID, "That is the plan they have, at the price they pay."),
    INSIDE_THE_NOTICE(Kind.CONFLICT, "With a notice of {0} days, the last day is {1} or later."),
    LAST_DAY_TOO_LATE(Kind.INVALID, "The last day is {0} at the latest."),
    TERM_UNKNOWN(Kind.NOT_FOUND, "There is no term {0} to be paid."),
    TERM_IS_PAID(Kind.CONFLICT, "Nothing is due for term {0} any more.");

    private final Kind kind;
    private final String sentence;

    SubscribingRule(Kind kind, String sentence) {
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

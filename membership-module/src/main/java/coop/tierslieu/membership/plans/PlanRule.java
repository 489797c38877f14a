package coop.tierslieu.membership.plans;

import coop.tierslieu.shared.Rule;

/** What a catalogue of plans must be, and what it must hold for a subscription to be made. */
public enum PlanRule implements Rule {
    PLANS_VERSION_MALFORMED(Kind.INVALID, "Name the version in 1 to 64 characters, for instance 2026-1."),
    PLANS_VERSION_EXISTS_ALREADY(
            Kind.CONFLICT, "The version {0} was adopted already: a catalogue is never changed, adopt a new one."),
    PLANS_DECISION_MISSING(Kind.INVALID, "Say in 1 to 200 characters what decided these prices."),
    PLANS_TAKE_EFFECT_IN_THE_PAST(Kind.INVALID, "The plans cannot take effect on {0}: today is {1}."),
    PLANS_ARE_MISSING(Kind.INVALID, "Give the catalogue at least one plan."),
    PLAN_IS_LISTED_TWICE(Kind.INVALID, "The catalogue has the plan {0} twice."),
    PLAN_ID_MALFORMED(Kind.INVALID, "A plan is called by lower-case letters, digits and hyphens, such as fixed-desk."),
    PLAN_HAS_NO_PRICE(Kind.INVALID, "The plan {0} has no price: give one for a month, a quarter or a year."),
    PLAN_PRICE_OUT_OF_RANGE(Kind.INVALID, "A cycle of the plan {0} costs from 0 to {1} euros before tax."),
    PLAN_PRICE_MALFORMED(Kind.INVALID, "Give prices in euros, such as 180 or 180.00."),
    PLAN_SEATS_OUT_OF_RANGE(Kind.INVALID, "An office has from 1 to {1} seats; {0} is for one person."),
    PLAN_HOURS_OUT_OF_RANGE(Kind.INVALID, "A month of the plan {0} includes from 0 to {1} hours, in halves."),
    PLAN_VAT_OUT_OF_RANGE(Kind.INVALID, "A VAT rate lies between 0 and 1000 permille: 200 is 20 %."),

    NO_PLANS_IN_FORCE(Kind.CONFLICT, "No catalogue of plans is in force on {0}: adopt one first."),
    PLAN_UNKNOWN(Kind.INVALID, "The catalogue {1} has no plan {0}."),
    CYCLE_NOT_SOLD(Kind.INVALID, "The plan {0} is not sold for this length of time.");

    private final Kind kind;
    private final String sentence;

    PlanRule(Kind kind, String sentence) {
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

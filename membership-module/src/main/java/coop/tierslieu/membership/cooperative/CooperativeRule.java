package coop.tierslieu.membership.cooperative;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of the cooperative, by name. Those of the law cannot be lifted by any constitution. */
public enum CooperativeRule implements Rule {
    NO_CONSTITUTION(Kind.CONFLICT, "The cooperative has no constitution in force on {0}: adopt one first."),
    CONSTITUTION_STARTS_IN_THE_PAST(Kind.INVALID, "A constitution is in force from today on at the earliest."),
    CONSTITUTION_STARTS_BEFORE_ANOTHER(
            Kind.CONFLICT, "A later constitution is adopted from {0} on: this one must start after it."),
    DECISION_MISSING(Kind.INVALID, "Give the reference of the decision, in at most {0} characters."),
    DAY_OUT_OF_RANGE(Kind.INVALID, "Give a day from {0} to {1}."),
    NOMINAL_OUT_OF_RANGE(Kind.INVALID, "A share is worth from 1 to {0} euros."),
    NOMINAL_VALUE_IS_FIXED(Kind.CONFLICT, "Shares of {0} euros are held: their nominal value cannot change."),
    PAID_AT_ONCE_OUT_OF_BOUNDS(Kind.INVALID, "At least a quarter (250 permille) is paid at subscription."),
    YEARS_TO_PAY_OUT_OF_BOUNDS(Kind.INVALID, "Shares are paid within {0} years at most."),
    FLOOR_OUT_OF_BOUNDS(Kind.INVALID, "The floor is at least a quarter (250 permille) of the highest capital."),
    FLOOR_ABOVE_THE_CAPITAL(Kind.CONFLICT, "With that floor the capital of today would be too low."),
    PUBLIC_CEILING_OUT_OF_BOUNDS(Kind.INVALID, "Local authorities hold at most half (500 permille) of the capital."),
    PUBLIC_CEILING_BELOW_WHAT_IS_HELD(Kind.CONFLICT, "Local authorities hold more than that ceiling already."),
    DEFERRAL_OUT_OF_BOUNDS(Kind.INVALID, "A repayment is put off by {0} years at most."),
    CATEGORIES_TOO_FEW(Kind.INVALID, "There are at least {0} categories of cooperators."),
    CATEGORY_OF_WORKERS_MISSING(Kind.INVALID, "Employees, or producers, are one of the categories."),
    CATEGORY_OF_BENEFICIARIES_MISSING(Kind.INVALID, "Beneficiaries are one of the categories."),
    CATEGORY_STILL_HAS_COOPERATORS(Kind.CONFLICT, "There are cooperators in the category {0}: it must stay."),
    COLLEGE_NAME_REQUIRED(Kind.INVALID, "A college has a name of at most {0} characters."),
    COLLEGE_TWICE(Kind.INVALID, "The college {0} is there twice."),
    COLLEGE_TOO_HEAVY(Kind.INVALID, "A college weighs at most half (500 permille): {0} weighs {1}."),
    COLLEGE_TOO_LIGHT(
            Kind.INVALID, "With three colleges or more, each weighs at least a tenth (100 permille): {0} weighs {1}."),
    COLLEGE_WEIGHTS_DO_NOT_SUM(Kind.INVALID, "The weights of the colleges sum to 1000 permille, not to {0}."),
    CATEGORY_IN_NO_COLLEGE(Kind.INVALID, "Each category votes in exactly one college: look at {0}."),
    CATEGORY_NOT_ADMITTED(Kind.INVALID, "The constitution knows no category {0}."),

    APPLICATION_UNKNOWN(Kind.NOT_FOUND, "There is no application {0}."),
    APPLICATION_DECIDED(Kind.CONFLICT, "The application {0} is not open: it was decided, or never received."),
    APPLICATION_OPEN_ALREADY(Kind.CONFLICT, "An application of this member is waiting for its decision already."),
    APPLICATIONS_TOO_MANY(Kind.CONFLICT, "{0} applications are waiting already: decide some first."),
    WISH_TOO_LONG(Kind.INVALID, "Write at most {0} characters."),
    COOPERATOR_ALREADY(Kind.CONFLICT, "This member was admitted already."),
    COOPERATOR_UNKNOWN(Kind.NOT_FOUND, "{0} is not a cooperator."),
    NOT_ADMITTED(Kind.CONFLICT, "This member was not admitted as a cooperator: the admission comes first."),

    SHARES_OUT_OF_RANGE(Kind.INVALID, "Give a number of shares from 1 to {0}."),
    AMOUNT_MALFORMED(Kind.INVALID, "Give an amount in euros, such as 150 or 150.00."),
    PAID_TOO_LITTLE(Kind.INVALID, "At least {0} euros are paid at subscription."),
    PAID_TOO_MUCH(Kind.INVALID, "At most {0} euros are left to pay."),
    AMOUNT_NOT_POSITIVE(Kind.INVALID, "Give an amount of more than 0 euros."),
    NOTHING_LEFT_TO_PAY(Kind.CONFLICT, "All shares are paid: there is nothing to call."),
    MORE_THAN_HELD(Kind.CONFLICT, "That is more than the {0} shares that are held."),
    SHARES_NOT_PAID(Kind.CONFLICT, "Only shares that are fully paid can go alone: {0} are."),
    TRANSFER_TO_ONESELF(Kind.INVALID, "Nobody transfers shares to themselves."),
    PUBLIC_BODIES_CEILING(
            Kind.CONFLICT, "Local authorities together would hold more than {0} permille of the capital."),
    CAPITAL_FLOOR(Kind.CONFLICT, "The capital would fall below {0} euros, its floor."),
    DEATH_IS_A_PERSONS(Kind.INVALID, "Say whether a person died or an organisation was dissolved."),

    EXIT_UNKNOWN(Kind.NOT_FOUND, "No shares wait for repayment under {0}."),
    EXIT_KNOWN_ALREADY(Kind.CONFLICT, "Shares have left under {0} already."),
    EXIT_NOT_YET_EFFECTIVE(Kind.CONFLICT, "These shares leave on {0}: they are repaid from then on."),
    REPAYMENT_OUT_OF_ORDER(Kind.CONFLICT, "Who left first is repaid first: {0} comes before."),
    REPAYMENT_PUT_OFF(Kind.CONFLICT, "This repayment was put off until {0}."),
    POSTPONED_TOO_FAR(Kind.INVALID, "This repayment can be put off until {0} at the latest."),
    LOSSES_OUT_OF_RANGE(Kind.INVALID, "The losses are from 0 to {0} euros for each share."),

    AS_OF_MALFORMED(Kind.INVALID, "\"{0}\" is neither a day nor a date and time."),
    CERTIFICATE_WITHOUT_SHARES(Kind.CONFLICT, "There is no share to certify."),
    SHARES_OF_SOMEONE_ELSE(Kind.FORBIDDEN, "You can see your own shares only.");

    private final Kind kind;
    private final String sentence;

    CooperativeRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    static void require(boolean holds, CooperativeRule rule, @Nullable String field, Object... arguments) {
        if (!holds) {
            throw new Refused(rule, field, arguments);
        }
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

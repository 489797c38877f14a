package coop.tierslieu.membership.prepaid;

import coop.tierslieu.shared.Rule;

/** The rules of what is prepaid, by name. */
public enum PrepaidRule implements Rule {
    PREPAID_UNKNOWN(Kind.NOT_FOUND, "This member has no pass or allowance {0}."),
    PREPAID_EXISTS_ALREADY(Kind.CONFLICT, "There is a pass or an allowance {0} already."),
    PREPAID_OF_SOMEONE_ELSE(Kind.FORBIDDEN, "This pass or allowance belongs to another member."),
    PREPAID_DOES_NOT_COVER(Kind.INVALID, "This pass or allowance cannot be used for such a space."),
    PREPAID_NOT_YET_VALID(Kind.INVALID, "This pass or allowance can be used from {0} on."),
    PREPAID_RUN_OUT(Kind.INVALID, "This pass or allowance can be used until {0}, not later."),
    PREPAID_TOO_LITTLE_LEFT(Kind.CONFLICT, "That takes {0}, and {1} are left."),
    PASS_STILL_VALID(Kind.CONFLICT, "The pass is valid until {0}: it can expire from the day after."),

    USES_OUT_OF_RANGE(Kind.INVALID, "A pass has from 1 to {0} uses."),
    PASS_PRICE_OUT_OF_RANGE(Kind.INVALID, "A pass costs from 0 to {0} euros before tax."),
    PASS_PRICE_MALFORMED(Kind.INVALID, "Give the price in euros, such as 150 or 150.00."),
    VAT_OUT_OF_RANGE(Kind.INVALID, "A VAT rate lies between 0 and 1000 permille: 200 is 20 %."),
    HOURS_OUT_OF_RANGE(Kind.INVALID, "An allowance has from half an hour to {0} hours, in halves."),
    USAGE_MISSING(Kind.INVALID, "Say what it may be used for."),
    ENDS_BEFORE_IT_STARTS(Kind.INVALID, "It would be valid until {0}, before it starts on {1}."),
    ENDS_IN_THE_PAST(Kind.INVALID, "It would be valid until {0}, which has passed."),
    VALID_TOO_LONG(Kind.INVALID, "It may be valid at most {0} years back and ahead.");

    private final Kind kind;
    private final String sentence;

    PrepaidRule(Kind kind, String sentence) {
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

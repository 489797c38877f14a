package coop.tierslieu.shared;

/** What a slot must be to be a slot at all. */
public enum TimeRule implements Rule {
    SLOT_ENDS_BEFORE_IT_STARTS("The slot from {0} to {1} ends before it starts: give an end after the start."),
    TIME_DOES_NOT_EXIST("{0} does not exist in Paris: the clocks jump over it. Choose another time."),
    TIME_IS_MALFORMED("\"{0}\" is not a date and time such as 2026-11-24T09:00."),
    YEAR_OUT_OF_RANGE("{0} is not a year of this place: give one from 2000 to 2999.");

    private final String sentence;

    TimeRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

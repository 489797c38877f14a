package coop.tierslieu.booking.recurring;

import coop.tierslieu.shared.Rule;

/** What a recurrence must hold before any calendar is asked, and what can still be done with a series. */
public enum SeriesRule implements Rule {
    RECURRENCE_IS_MALFORMED(
            Kind.INVALID, "The recurrence is not understood at \"{0}\": write it like FREQ=WEEKLY;BYDAY=TU;COUNT=8."),
    RECURRENCE_PART_IS_NOT_SUPPORTED(
            Kind.INVALID,
            "\"{0}\" is not supported: use FREQ (DAILY, WEEKLY, MONTHLY), INTERVAL, BYDAY, and UNTIL or COUNT."),
    RECURRENCE_IS_ENDLESS(Kind.INVALID, "Say when the recurrence ends: a last day or how many times."),
    RECURRENCE_HAS_TOO_MANY_DATES(Kind.INVALID, "A recurrence has at most {0} dates: end it earlier."),
    RECURRENCE_ENDS_BEFORE_IT_STARTS(Kind.INVALID, "The recurrence ends on {0}, before its first day, {1}."),
    RECURRENCE_HAS_NO_DATE(Kind.INVALID, "No date is left: change the recurrence or put a removed date back."),
    OCCURRENCES_OVERLAP(Kind.INVALID, "The date of {0} is not over when the one of {1} starts: end it earlier."),
    SERIES_IS_UNKNOWN(Kind.NOT_FOUND, "There is no series \"{0}\"."),
    SERIES_IS_OVER(Kind.CONFLICT, "Every booking of the series has started or is cancelled already.");

    private final Kind kind;
    private final String sentence;

    SeriesRule(Kind kind, String sentence) {
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

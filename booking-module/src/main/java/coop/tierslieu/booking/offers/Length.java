package coop.tierslieu.booking.offers;

/** How long someone wants to come, which is what people know first. */
enum Length {
    ONE_HOUR,
    TWO_HOURS,
    HALF_DAY,
    DAY,
    THREE_DAYS;

    /** Hours are counted from a time; half-days and days are the place's own. */
    boolean isByTheHour() {
        return this == ONE_HOUR || this == TWO_HOURS;
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceKind;
import java.util.Arrays;
import java.util.List;

/** How long someone wants to come, which is what people know first. */
enum Length {
    ONE_HOUR,
    TWO_HOURS,
    HALF_DAY,
    DAY,
    THREE_DAYS,
    MONTH,
    /** From one time to another. */
    OTHER;

    /** What is proposed at a touch; a locker is for things that stay. */
    static List<Length> usualFor(SpaceKind kind) {
        return kind == SpaceKind.LOCKER ? List.of(DAY, MONTH) : List.of(ONE_HOUR, TWO_HOURS, HALF_DAY, DAY, THREE_DAYS);
    }

    /** Those that say by themselves how long they are. */
    static List<Length> named() {
        return Arrays.stream(values()).filter(length -> length != OTHER).toList();
    }

    /** Hours are counted from a time; half-days and days are the place's own. */
    boolean isByTheHour() {
        return this == ONE_HOUR || this == TWO_HOURS;
    }
}

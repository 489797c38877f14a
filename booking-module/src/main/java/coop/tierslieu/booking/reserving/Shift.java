package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;

/**
 * By how much a slot moves on the wall clock, so that the rest of its series can follow.
 *
 * @param start negative: earlier
 * @param end negative: earlier
 */
record Shift(Duration start, Duration end) {

    static Shift between(TimeSlot before, TimeSlot after) {
        return new Shift(
                Duration.between(before.localStart(), after.localStart()),
                Duration.between(before.localEnd(), after.localEnd()));
    }

    boolean isLater() {
        return !start.isNegative();
    }

    /** @throws Refused SLOT_ENDS_BEFORE_IT_STARTS, TIME_DOES_NOT_EXIST */
    TimeSlot of(TimeSlot slot) {
        return TimeSlot.of(slot.localStart().plus(start), slot.localEnd().plus(end));
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SuspensionReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a subscription rests.
 *
 * @param until last day; null until it is resumed or paid
 * @param endOn when what is due must be paid; null unless that is the reason
 */
record Rest(
        SuspensionReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endOn) {

    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        return (until == null || !otherFrom.isAfter(until)) && (otherUntil == null || !from.isAfter(otherUntil));
    }

    boolean isForNotPaying() {
        return reason == SuspensionReason.UNPAID;
    }
}

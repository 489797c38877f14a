package coop.tierslieu.policies;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * How many units a slot takes of something prepaid. It is the wall clock that counts, as for a price.
 *
 * @param pivot where a day falls into two halves
 */
record PrepaidUnits(LocalTime pivot) {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** @param seats count in a pooled space only: anything else is taken whole */
    int of(PrepaidUnit unit, TimeSlot slot, SpaceKind kind, int seats) {
        long units = switch (unit) {
            case HALF_DAY -> halfOf(slot.localEnd().minusNanos(1)) - halfOf(slot.localStart()) + 1;
            case HALF_HOUR -> begun(slot.onTheClock());
        };
        return Math.toIntExact(kind.isPooled() ? units * seats : units);
    }

    /** The number of a morning or an afternoon, counted from one fixed day on. */
    private long halfOf(LocalDateTime moment) {
        long day = moment.toLocalDate().toEpochDay();
        return 2 * day + (moment.toLocalTime().isBefore(pivot) ? 0 : 1);
    }

    private static long begun(Duration length) {
        return length.plus(HALF_HOUR).minusNanos(1).dividedBy(HALF_HOUR);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a space is one member's alone.
 *
 * @param until first day on which it is not any more; null while nobody knows
 */
record Allocation(
        AllocationId allocation,
        MemberId member,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean overlaps(TimeSlot slot) {
        boolean begun = slot.localEnd().isAfter(from.atStartOfDay());
        return begun && (until == null || slot.localStart().isBefore(until.atStartOfDay()));
    }

    /** That day or later. */
    boolean holdsFrom(LocalDate day) {
        return until == null || until.isAfter(day);
    }
}

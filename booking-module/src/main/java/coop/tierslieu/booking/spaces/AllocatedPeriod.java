package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a space is one member's alone.
 *
 * @param until first day on which it is not any more; null while nobody knows
 */
public record AllocatedPeriod(
        AllocationId allocation,
        SpaceId space,
        MemberId member,
        LocalDate from,
        @Nullable LocalDate until) {

    public static AllocatedPeriod of(SpaceAllocated event) {
        return new AllocatedPeriod(event.allocation(), event.space(), event.member(), event.from(), null);
    }

    public AllocatedPeriod until(LocalDate day) {
        return new AllocatedPeriod(allocation, space, member, from, day);
    }

    /** As a closure, which it is for everyone else; without an end in sight it lasts as long as is asked. */
    public Optional<ClosedPeriod> during(TimeSlot period) {
        OffsetDateTime start = midnight(from);
        OffsetDateTime end = until == null ? period.end() : midnight(until);
        if (!start.isBefore(end) || !start.isBefore(period.end()) || !end.isAfter(period.start())) {
            return Optional.empty();
        }
        return Optional.of(new ClosedPeriod(
                new ClosureId(allocation.value()), space, new TimeSlot(start, end), ClosedPeriod.ALLOCATED, member));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(TimeSlot.PARIS).toOffsetDateTime();
    }
}

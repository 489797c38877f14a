package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To whom a space is allocated, as far as decisions still depend on it. A value: changes make a new one. */
record Allocations(List<Allocation> all) {

    static final Allocations NONE = new Allocations(List.of());

    Allocations {
        all = List.copyOf(all);
    }

    /** @throws Refused SPACE_IS_ALLOCATED */
    void requireFree(TimeSlot slot) {
        all.stream().filter(one -> one.overlaps(slot)).findFirst().ifPresent(one -> {
            throw new Refused(SPACE_IS_ALLOCATED, "start", Shown.day(one.from()));
        });
    }

    /** @throws Refused SPACE_ALLOCATED_ALREADY */
    void requireNobodyFrom(LocalDate day) {
        all.stream().filter(one -> one.holdsFrom(day)).findFirst().ifPresent(one -> {
            throw new Refused(SPACE_ALLOCATED_ALREADY, "place", Shown.day(one.from()));
        });
    }

    Optional<Allocation> find(AllocationId id) {
        return all.stream().filter(one -> one.allocation().equals(id)).findFirst();
    }

    Allocations after(SpaceAllocated fact) {
        return new Allocations(Stream.concat(
                        all.stream(), Stream.of(new Allocation(fact.allocation(), fact.member(), fact.from(), null)))
                .toList());
    }

    /** Released before it began, it is as if it had never been. */
    Allocations after(SpaceReleased fact) {
        return new Allocations(all.stream()
                .map(one -> one.allocation().equals(fact.allocation())
                        ? new Allocation(one.allocation(), one.member(), one.from(), fact.from())
                        : one)
                .filter(one -> one.until() == null || one.until().isAfter(one.from()))
                .toList());
    }

    /** Without what no decision can ask for any more. */
    Allocations prunedAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TimeSlot.PARIS);
        return all.stream().allMatch(one -> one.holdsFrom(today.minusDays(1)))
                ? this
                : new Allocations(all.stream()
                        .filter(one -> one.holdsFrom(today.minusDays(1)))
                        .toList());
    }
}

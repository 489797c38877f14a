package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is taken and closed in one space, as far as decisions still depend on it. A value: changes make a new one. */
record Reservations(List<Occupation> occupations, List<Closure> closures) {
    /** Kept a day beyond its end, so that the host can still record in the evening who never came. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Comparator<Occupation> BY_START =
            Comparator.comparing(occupation -> occupation.slot().start().toInstant());

    static final Reservations NONE = new Reservations(List.of(), List.of());

    Reservations {
        occupations = List.copyOf(occupations);
        closures = List.copyOf(closures);
    }

    /**
     * Refuses a slot that would put more than {@code capacity} seats in use at any instant, break the buffer around
     * another booking, or touch a closure.
     *
     * @param capacity seats of a pool; a single-occupancy space has one, whoever comes
     * @throws Refused SLOT_TAKEN, BUFFER_TIME, BUFFER_TIME_BEFORE_THE_NEXT, SPACE_IS_CLOSED
     */
    void requireFree(TimeSlot slot, int seats, int capacity, Duration buffer) {
        closures.stream()
                .filter(closure -> closure.slot().overlaps(slot))
                .findFirst()
                .ifPresent(closure -> {
                    TimeSlot closed = closure.slot();
                    throw new Refused(
                            SPACE_IS_CLOSED,
                            "start",
                            Shown.moment(closed.start()),
                            Shown.moment(closed.end()),
                            closure.reason());
                });
        requireSeats(slot, seats, capacity);
        requireBuffers(slot, buffer);
    }

    /** Occupations that all touch the slot and share an instant share one inside it, so none is cut to the slot. */
    private void requireSeats(TimeSlot slot, int seats, int capacity) {
        SortedMap<Instant, Integer> changes = new TreeMap<>();
        List<Occupation> others =
                occupations.stream().filter(other -> other.overlaps(slot)).toList();
        for (Occupation other : others) {
            changes.merge(other.slot().start().toInstant(), other.seats(), Integer::sum);
            changes.merge(other.until().toInstant(), -other.seats(), Integer::sum);
        }
        int taken = 0;
        int most = 0;
        for (int change : changes.values()) {
            taken += change;
            most = Math.max(most, taken);
        }
        if (most + seats > capacity) {
            throw taken(others, capacity - most);
        }
    }

    private static Refused taken(List<Occupation> others, int seatsLeft) {
        OffsetDateTime from = others.stream()
                .map(other -> other.slot().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        OffsetDateTime until = others.stream()
                .map(Occupation::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Refused(SLOT_TAKEN, "start", Shown.moment(from), Shown.moment(until)).with("seatsLeft", seatsLeft);
    }

    private void requireBuffers(TimeSlot slot, Duration buffer) {
        if (buffer.isZero()) {
            return;
        }
        for (Occupation other : occupations) {
            OffsetDateTime freeFrom = other.freeFrom(buffer);
            if (!slot.start().isBefore(other.until()) && slot.start().isBefore(freeFrom)) {
                throw new Refused(BUFFER_TIME, "start", Shown.moment(freeFrom));
            }
            OffsetDateTime next = other.slot().start();
            if (!next.isBefore(slot.end()) && next.isBefore(slot.end().plus(buffer))) {
                throw new Refused(
                        BUFFER_TIME_BEFORE_THE_NEXT, "end", Shown.moment(next), Shown.moment(next.minus(buffer)));
            }
        }
    }

    Optional<Occupation> find(BookingId booking) {
        return occupations.stream()
                .filter(occupation -> occupation.booking().equals(booking))
                .findFirst();
    }

    Optional<Closure> find(ClosureId id) {
        return closures.stream().filter(closure -> closure.closure().equals(id)).findFirst();
    }

    /**
     * What a change of one booking is meant for, by start: itself, and of its series what is still to come.
     */
    List<Occupation> inScope(Occupation chosen, Scope scope, OffsetDateTime now) {
        SeriesId series = chosen.agreed().arrangement().series();
        if (scope == Scope.ONE || series == null) {
            return List.of(chosen);
        }
        return occupations.stream()
                .filter(known ->
                        known.booking().equals(chosen.booking()) || known.isOf(series) && known.isCancellable(now))
                .filter(known -> scope == Scope.ALL
                        || !known.slot().start().isBefore(chosen.slot().start()))
                .sorted(BY_START)
                .toList();
    }

    Reservations with(Occupation more) {
        return new Reservations(plus(occupations, more), closures);
    }

    Reservations with(Closure more) {
        return new Reservations(occupations, plus(closures, more));
    }

    /** Free for others from that moment on; before its start, as if it had never been. */
    Reservations released(BookingId booking, OffsetDateTime at) {
        return change(booking, occupation -> occupation.releasedAt(at))
                .keeping(known -> known.slot().start().isBefore(known.until()), closure -> true);
    }

    Reservations change(BookingId booking, UnaryOperator<Occupation> change) {
        return new Reservations(
                occupations.stream()
                        .map(known -> known.booking().equals(booking) ? change.apply(known) : known)
                        .toList(),
                closures);
    }

    Reservations without(BookingId booking) {
        return keeping(occupation -> !occupation.booking().equals(booking), closure -> true);
    }

    Reservations without(ClosureId id) {
        return keeping(occupation -> true, closure -> !closure.closure().equals(id));
    }

    /** Without what no decision can ask for any more, so that a command costs the same after ten years. */
    Reservations prunedAt(Instant now) {
        Instant oldest = now.minus(KEPT);
        return keeping(
                occupation -> !occupation.slot().end().toInstant().isBefore(oldest),
                closure -> !closure.slot().end().toInstant().isBefore(oldest));
    }

    private Reservations keeping(Predicate<Occupation> occupation, Predicate<Closure> closure) {
        return new Reservations(
                occupations.stream().filter(occupation).toList(),
                closures.stream().filter(closure).toList());
    }

    private static <T> List<T> plus(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}

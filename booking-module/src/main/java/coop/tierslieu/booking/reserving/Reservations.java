package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is taken and closed in one space, as far as decisions still depend on it. A value: changes make a new one.
 *
 * <p>The occupations lie in the order in which they end: what is over is at the front, and a decision looks only at
 * those that end after its slot begins. Where they end and what they are called stands beside them in arrays, for a
 * look through hundreds of objects all over the memory would cost more than the rest of the decision.
 */
final class Reservations {
    /** Kept a day beyond its end, so that the host can still record in the evening who never came. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Comparator<Occupation> BY_START =
            Comparator.comparing(occupation -> occupation.slot().start().toInstant());

    static final Reservations NONE = of(List.of(), List.of());

    private final List<Occupation> occupations;
    private final List<Closure> closures;
    /** Of each occupation, the second of the epoch at which its slot ends. */
    private final transient long[] ends;
    /** Of each occupation, the hash of its booking. */
    private final transient int[] bookings;

    private Reservations(List<Occupation> occupations, long[] ends, int[] bookings, List<Closure> closures) {
        this.occupations = occupations;
        this.ends = ends;
        this.bookings = bookings;
        this.closures = closures;
    }

    /** In whatever order they are told. */
    @JsonCreator
    static Reservations of(
            @JsonProperty("occupations") List<Occupation> occupations,
            @JsonProperty("closures") List<Closure> closures) {
        List<Occupation> inOrder = occupations.stream()
                .sorted(Comparator.comparingLong(Occupation::ends))
                .toList();
        return new Reservations(
                inOrder,
                inOrder.stream().mapToLong(Occupation::ends).toArray(),
                inOrder.stream().mapToInt(known -> known.booking().hashCode()).toArray(),
                List.copyOf(closures));
    }

    /**
     * Refuses a slot that would put more than {@code capacity} seats in use at any instant, break the buffer around
     * another booking, or touch a closure.
     *
     * @param capacity seats of a pool; a single-occupancy space has one, whoever comes
     * @throws Refused SLOT_TAKEN, BUFFER_TIME, BUFFER_TIME_BEFORE_THE_NEXT, SPACE_IS_CLOSED
     */
    void requireFree(TimeSlot slot, int seats, int capacity, Duration buffer) {
        closureTouching(slot).ifPresent(closure -> {
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
        List<Occupation> others = endingFrom(slot.start()).stream()
                .filter(other -> other.overlaps(slot))
                .toList();
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
        for (Occupation other : endingFrom(slot.start().minus(buffer))) {
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
        int hash = booking.hashCode();
        for (int i = 0; i < bookings.length; i++) {
            if (bookings[i] == hash && occupations.get(i).booking().equals(booking)) {
                return Optional.of(occupations.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<Closure> find(ClosureId id) {
        return closures.stream().filter(closure -> closure.closure().equals(id)).findFirst();
    }

    Optional<Closure> closureTouching(TimeSlot slot) {
        return closures.stream()
                .filter(closure -> closure.slot().overlaps(slot))
                .findFirst();
    }

    /** Whether it is closed like that already, under whatever id. */
    boolean areClosed(TimeSlot slot, String reason) {
        return closures.stream()
                .anyMatch(closure ->
                        closure.slot().equals(slot) && closure.reason().equals(reason));
    }

    /** In the order in which they end. */
    List<Occupation> occupations() {
        return occupations;
    }

    /** What that member holds while offers are being confirmed. */
    List<Occupation> heldAtCheckout(MemberId member) {
        return occupations.stream()
                .filter(known -> known.isHeldFor(member) && known.isHeldAs(HoldKind.CHECKOUT))
                .toList();
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
        int place = countEndingBefore(more.ends());
        int after = occupations.size() - place;
        List<Occupation> all = new ArrayList<>(occupations.size() + 1);
        all.addAll(occupations);
        all.add(place, more);
        long[] allEnds = Arrays.copyOf(ends, all.size());
        System.arraycopy(ends, place, allEnds, place + 1, after);
        allEnds[place] = more.ends();
        int[] allBookings = Arrays.copyOf(bookings, all.size());
        System.arraycopy(bookings, place, allBookings, place + 1, after);
        allBookings[place] = more.booking().hashCode();
        return new Reservations(Collections.unmodifiableList(all), allEnds, allBookings, closures);
    }

    Reservations with(Closure more) {
        return closed(Stream.concat(closures.stream(), Stream.of(more)).toList());
    }

    /** Free for others from that moment on; before its start, as if it had never been. */
    Reservations released(BookingId booking, OffsetDateTime at) {
        return change(booking, occupation -> occupation.releasedAt(at))
                .keeping(known -> known.slot().start().isBefore(known.until()));
    }

    Reservations change(BookingId booking, UnaryOperator<Occupation> change) {
        return of(
                occupations.stream()
                        .map(known -> known.booking().equals(booking) ? change.apply(known) : known)
                        .toList(),
                closures);
    }

    Reservations without(BookingId booking) {
        return find(booking).isEmpty()
                ? this
                : keeping(occupation -> !occupation.booking().equals(booking));
    }

    Reservations without(ClosureId id) {
        return closed(closures.stream()
                .filter(closure -> !closure.closure().equals(id))
                .toList());
    }

    /** Without what no decision can ask for any more, so that a command costs the same after ten years. */
    Reservations prunedAt(Instant now) {
        Instant oldest = now.minus(KEPT);
        int over = countEndingBefore(oldest.getEpochSecond());
        Predicate<Closure> isOver = closure -> closure.slot().end().toInstant().isBefore(oldest);
        if (over == 0 && closures.stream().noneMatch(isOver)) {
            return this;
        }
        int all = occupations.size();
        return new Reservations(
                List.copyOf(occupations.subList(over, all)),
                Arrays.copyOfRange(ends, over, all),
                Arrays.copyOfRange(bookings, over, all),
                closures.stream().filter(isOver.negate()).toList());
    }

    private Reservations keeping(Predicate<Occupation> occupation) {
        return of(occupations.stream().filter(occupation).toList(), closures);
    }

    private Reservations closed(List<Closure> closures) {
        return new Reservations(occupations, ends, bookings, closures);
    }

    private List<Occupation> endingFrom(OffsetDateTime moment) {
        return occupations.subList(countEndingBefore(moment.toEpochSecond()), occupations.size());
    }

    /** How many end before that second of the epoch: as all are in order, by halving. */
    private int countEndingBefore(long second) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reservations that
                && occupations.equals(that.occupations)
                && closures.equals(that.closures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(occupations, closures);
    }

    @Override
    public String toString() {
        return "Reservations" + occupations + closures;
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The planning of a period: each space with what is booked in it and when it is closed; cancelled bookings are gone. */
public record PlanningView(OffsetDateTime from, OffsetDateTime to, List<Line> spaces) {

    /** @param capacity people (or seats, when pooled) in the layout that holds the most */
    public record Line(
            String space,
            String name,
            SpaceKind kind,
            int capacity,
            List<String> parts,
            List<Entry> bookings,
            List<ClosedSlot> closures) {}

    /**
     * @param id the booking, or null where it is somebody else's business
     * @param member who booked, or null where it is somebody else's business
     * @param end when others may have the space again: earlier than booked after a no-show
     */
    public record Entry(
            @Nullable String id,
            @Nullable String member,
            OffsetDateTime start,
            OffsetDateTime end,
            int seats,
            BookingStatus status) {}

    public record ClosedSlot(String id, OffsetDateTime start, OffsetDateTime end, String reason) {}

    /** The same for the table and for the past: whatever the three collections hold outside the period is left out. */
    static PlanningView of(
            TimeSlot period,
            Collection<SpaceRegistered> spaces,
            Collection<PlannedBooking> bookings,
            Collection<ClosedPeriod> closures) {
        return new PlanningView(
                period.start(),
                period.end(),
                spaces.stream()
                        .sorted(Spaces.BY_KIND_THEN_NUMBER)
                        .map(space -> line(period, space, bookings, closures))
                        .toList());
    }

    private static Line line(
            TimeSlot period,
            SpaceRegistered space,
            Collection<PlannedBooking> bookings,
            Collection<ClosedPeriod> closures) {
        return new Line(
                space.space().value(),
                space.name(),
                space.kind(),
                space.largestCapacity(),
                space.parts().stream().map(part -> part.value()).toList(),
                bookings.stream()
                        .filter(booking -> booking.space().equals(space.space()))
                        .flatMap(booking -> entry(booking, period))
                        .sorted(Comparator.comparing(Entry::start).thenComparing(entry -> String.valueOf(entry.id())))
                        .toList(),
                closures.stream()
                        .filter(closure -> closure.space().equals(space.space()))
                        .filter(closure -> closure.slot().overlaps(period))
                        .map(closure -> new ClosedSlot(
                                closure.id().value(),
                                closure.slot().start(),
                                closure.slot().end(),
                                closure.reason()))
                        .sorted(Comparator.comparing(ClosedSlot::start).thenComparing(ClosedSlot::id))
                        .toList());
    }

    private static Stream<Entry> entry(PlannedBooking booking, TimeSlot period) {
        return booking.occupied().filter(period::overlaps).stream()
                .map(occupied -> new Entry(
                        booking.id().value(),
                        booking.member().value(),
                        occupied.start(),
                        occupied.end(),
                        booking.seats(),
                        booking.status()));
    }

    public PlanningView only(String space) {
        return new PlanningView(
                from,
                to,
                spaces.stream().filter(line -> line.space().equals(space)).toList());
    }

    /** Staff and auditors see whose booking it is, others only that the space is taken, except for their own. */
    public PlanningView seenBy(Actor actor) {
        if (actor.isStaff() || actor.role() == Role.AUDITOR) {
            return this;
        }
        return new PlanningView(
                from, to, spaces.stream().map(line -> seenBy(actor, line)).toList());
    }

    private static Line seenBy(Actor actor, Line line) {
        List<Entry> entries = line.bookings().stream()
                .map(entry -> String.valueOf(entry.member()).equals(actor.member())
                        ? entry
                        : new Entry(null, null, entry.start(), entry.end(), entry.seats(), entry.status()))
                .toList();
        return new Line(
                line.space(), line.name(), line.kind(), line.capacity(), line.parts(), entries, line.closures());
    }

    /** Everyone named in it. */
    Set<String> members() {
        return spaces.stream()
                .flatMap(line -> line.bookings().stream())
                .flatMap(entry -> Stream.ofNullable(entry.member()))
                .collect(Collectors.toSet());
    }
}

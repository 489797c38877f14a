package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.membership.published.Names;
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

    /**
     * @param capacity people (or seats, when pooled) in the layout that holds the most
     * @param held kept for someone for a while; none in a planning of the past
     */
    public record Line(
            String space,
            String name,
            SpaceKind kind,
            int capacity,
            List<String> parts,
            List<Entry> bookings,
            List<Entry> held,
            List<ClosedSlot> closures) {

        /** Whatever takes the space: what is booked, and what is kept for someone until they decide. */
        Stream<Entry> entries() {
            return Stream.concat(bookings.stream(), held.stream());
        }
    }

    /**
     * @param id the booking, or null where it is somebody else's business
     * @param member who booked, or null where it is somebody else's business
     * @param end when others may have the space again: earlier than booked after a no-show or an early departure
     * @param status of a booking; null when the slot is only held
     * @param hold why the slot is held; null when it is booked
     * @param until when the hold lapses; null when it is booked
     */
    public record Entry(
            @Nullable String id,
            @Nullable String member,
            OffsetDateTime start,
            OffsetDateTime end,
            int seats,
            @Nullable BookingStatus status,
            @Nullable HoldKind hold,
            @Nullable OffsetDateTime until) {

        Entry(
                @Nullable String id,
                @Nullable String member,
                OffsetDateTime start,
                OffsetDateTime end,
                int seats,
                BookingStatus status) {
            this(id, member, start, end, seats, status, null, null);
        }

        Entry anonymous() {
            return new Entry(null, null, start, end, seats, status, hold, until);
        }

        /** Public, as every method that a template calls must be. */
        public State state() {
            return status == null ? State.TENTATIVE : State.valueOf(status.name());
        }
    }

    /** How a block of the planning stands, in the words that its filter uses. */
    public enum State {
        CONFIRMED,
        CHECKED_IN,
        NO_SHOW,
        TENTATIVE
    }

    /**
     * @param id of the closure, or of the subscription
     * @param resident whose it is, or null where it is closed to everyone or somebody else's business
     */
    public record ClosedSlot(
            String id,
            OffsetDateTime start,
            OffsetDateTime end,
            String reason,
            @Nullable String resident) {

        ClosedSlot anonymous() {
            return new ClosedSlot(id, start, end, reason, null);
        }

        ClosedSlot naming(Names names) {
            return resident == null || !names.byMember().containsKey(resident)
                    ? this
                    : new ClosedSlot(
                            id, start, end, reason + " · " + names.byMember().get(resident), resident);
        }
    }

    private static final Comparator<Entry> BY_START =
            Comparator.comparing(Entry::start).thenComparing(entry -> String.valueOf(entry.id()));

    /** The same for the table and for the past: whatever the three collections hold outside the period is left out. */
    static PlanningView of(
            TimeSlot period,
            Collection<SpaceRegistered> spaces,
            Collection<PlannedBooking> bookings,
            Collection<Held> holds,
            Collection<ClosedPeriod> closures) {
        return new PlanningView(
                period.start(),
                period.end(),
                spaces.stream()
                        .sorted(Spaces.BY_KIND_THEN_NUMBER)
                        .map(space -> line(period, space, bookings, holds, closures))
                        .toList());
    }

    private static Line line(
            TimeSlot period,
            SpaceRegistered space,
            Collection<PlannedBooking> bookings,
            Collection<Held> holds,
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
                        .sorted(BY_START)
                        .toList(),
                holds.stream()
                        .filter(hold -> hold.space().equals(space.space()))
                        .filter(hold -> hold.slot().overlaps(period))
                        .map(PlanningView::entry)
                        .sorted(BY_START)
                        .toList(),
                closures.stream()
                        .filter(closure -> closure.space().equals(space.space()))
                        .filter(closure -> closure.slot().overlaps(period))
                        .map(closure -> new ClosedSlot(
                                closure.id().value(),
                                closure.slot().start(),
                                closure.slot().end(),
                                closure.reason(),
                                closure.resident() == null
                                        ? null
                                        : closure.resident().value()))
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

    private static Entry entry(Held hold) {
        return new Entry(
                hold.booking().value(),
                hold.member().value(),
                hold.slot().start(),
                hold.slot().end(),
                hold.seats(),
                null,
                hold.hold(),
                hold.until());
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
        return new Line(
                line.space(),
                line.name(),
                line.kind(),
                line.capacity(),
                line.parts(),
                seenBy(actor, line.bookings()),
                seenBy(actor, line.held()),
                line.closures().stream()
                        .map(closed ->
                                String.valueOf(closed.resident()).equals(actor.member()) ? closed : closed.anonymous())
                        .toList());
    }

    /** With the names of residents beside their spaces. */
    PlanningView naming(Names names) {
        return new PlanningView(
                from,
                to,
                spaces.stream()
                        .map(line -> new Line(
                                line.space(),
                                line.name(),
                                line.kind(),
                                line.capacity(),
                                line.parts(),
                                line.bookings(),
                                line.held(),
                                line.closures().stream()
                                        .map(closed -> closed.naming(names))
                                        .toList()))
                        .toList());
    }

    private static List<Entry> seenBy(Actor actor, List<Entry> entries) {
        return entries.stream()
                .map(entry -> String.valueOf(entry.member()).equals(actor.member()) ? entry : entry.anonymous())
                .toList();
    }

    /** Everyone named in it. */
    Set<String> members() {
        return spaces.stream()
                .flatMap(line -> Stream.concat(
                        line.entries().map(Entry::member),
                        line.closures().stream().map(ClosedSlot::resident)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}

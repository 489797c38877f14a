package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.ANNE;
import static coop.tierslieu.booking.reserving.CalendarSpec.BOB;
import static coop.tierslieu.booking.reserving.PlaceInMemory.DESKS;
import static coop.tierslieu.booking.reserving.PlaceInMemory.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.NaivePlace.Line;
import coop.tierslieu.booking.reserving.NaivePlace.State;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random days at the desk: three people reserve, hold, confirm, move, cancel, wait; the host closes and reopens; time
 * goes by. Each command is accepted or refused as a naive model says; at the end, and once more after a replay of what
 * happened, planning and money are the model's.
 */
class CalendarsOnPaperProperties {
    private static final List<MemberId> PEOPLE = List.of(ANNE, BOB, new MemberId("clara"));
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 0, 0);

    private enum Deed {
        RESERVE,
        HOLD,
        CONFIRM,
        RELEASE,
        MOVE,
        CANCEL,
        JOIN,
        LEAVE,
        CLOSE,
        REOPEN,
        WAIT
    }

    /** @param pick chooses among the lines there are; from is in half-hours after 9:00, Tuesday or Wednesday */
    private record Step(
            Deed deed, int person, boolean room, int day, int from, int hours, int seats, int pick, int minutes) {
        private int start() {
            return day * 24 * 60 + 9 * 60 + from * 30;
        }

        private int end() {
            return start() + hours * 60;
        }

        private SpaceId space() {
            return room ? ROOM : DESKS;
        }
    }

    @Property(tries = 150)
    void every_day_at_the_desk_goes_as_on_paper(@ForAll("days") List<Step> steps) {
        try (PlaceInMemory place = new PlaceInMemory()) {
            NaivePlace paper = new NaivePlace();
            for (int number = 0; number < steps.size(); number++) {
                take(steps.get(number), "b" + number, place, paper);
            }
            assertThat(taken(place)).isEqualTo(taken(paper));
            assertThat(money(place)).isEqualTo(paper.money());
        }
    }

    private static void take(Step step, String id, PlaceInMemory place, NaivePlace paper) {
        BookingId booking = new BookingId(id);
        TimeSlot slot = slot(step.start(), step.end());
        MemberId person = PEOPLE.get(step.person());
        Line wanted = new Line(
                id, step.space(), person, step.room() ? 1 : step.seats(), step.start(), step.end(), State.BOOKED);
        RequestedSlot one = new RequestedSlot(booking, slot);
        switch (step.deed()) {
            case RESERVE ->
                same(
                        paper.reserve(wanted),
                        place,
                        new ReserveSpace(step.space(), person, List.of(one), wanted.seats, null, null));
            case HOLD ->
                same(
                        paper.hold(wanted),
                        place,
                        new HoldSlots(
                                step.space(),
                                person,
                                List.of(one),
                                wanted.seats,
                                null,
                                Use.A_LA_CARTE,
                                HoldKind.CHECKOUT));
            case JOIN ->
                same(
                        paper.join(wanted),
                        place,
                        new JoinWaitlist(step.space(), person, booking, slot, wanted.seats, null));
            case CONFIRM ->
                pick(step, paper, State.HELD, State.OFFERED)
                        .forEach(line -> same(paper.confirm(line), place, confirmed(line)));
            case RELEASE ->
                pick(step, paper, State.HELD, State.OFFERED).forEach(line -> {
                    paper.release(line);
                    same(true, place, new ReleaseHold(line.space, new BookingId(line.id), line.member));
                });
            case MOVE ->
                pick(step, paper, State.BOOKED)
                        .forEach(line -> same(
                                paper.move(line, step.start(), step.end()),
                                place,
                                new ChangeBooking(
                                        line.space, new BookingId(line.id), line.member, slot, Scope.ONE, null)));
            case CANCEL ->
                pick(step, paper, State.BOOKED).forEach(line -> {
                    paper.cancel(line);
                    same(true, place, new CancelBooking(line.space, new BookingId(line.id), line.member));
                });
            case LEAVE ->
                pick(step, paper, State.WAITING).forEach(line -> {
                    paper.leave(line);
                    same(true, place, new LeaveWaitlist(line.space, new BookingId(line.id), line.member));
                });
            case CLOSE -> {
                paper.close(step.space(), step.start(), step.end(), id);
                same(true, place, new CloseSpace(step.space(), new ClosureId(id), slot, "Peinture"));
            }
            case REOPEN ->
                paper.reopen(step.pick())
                        .ifPresent(closure ->
                                same(true, place, new ReopenSpace(closure.space(), new ClosureId(closure.id()))));
            case WAIT -> {
                paper.now += step.minutes();
                place.at(MONDAY.plusMinutes(paper.now).toString());
                for (Line line : List.copyOf(paper.lines)) {
                    paper.lapse(line);
                    same(true, place, new LapseHold(line.space, new BookingId(line.id)));
                }
            }
        }
    }

    private static Stream<Line> pick(Step step, NaivePlace paper, State... states) {
        List<Line> candidates = paper.lines.stream()
                .filter(line -> List.of(states).contains(line.state))
                .toList();
        return candidates.isEmpty() ? Stream.empty() : Stream.of(candidates.get(step.pick() % candidates.size()));
    }

    private static ReserveSpace confirmed(Line line) {
        RequestedSlot held = new RequestedSlot(new BookingId(line.id), slot(line.from, line.until));
        return new ReserveSpace(line.space, line.member, List.of(held), line.seats, null, null);
    }

    private static void same(boolean accepted, PlaceInMemory place, Object command) {
        boolean happened;
        try {
            place.send(command);
            happened = true;
        } catch (Refused refused) {
            happened = false;
        }
        assertThat(happened).as("accepted: " + command).isEqualTo(accepted);
    }

    private static TimeSlot slot(int from, int until) {
        return TimeSlot.of(MONDAY.plusMinutes(from), MONDAY.plusMinutes(until));
    }

    /** Who has what when, held or booked, told by the calendars made again from their facts. */
    private static TreeSet<String> taken(PlaceInMemory place) {
        TreeSet<String> taken = new TreeSet<>();
        for (SpaceId space : List.of(ROOM, DESKS)) {
            Calendar again = place.replayed(space);
            again.reservations()
                    .occupations()
                    .forEach(known -> taken.add(line(
                            space,
                            known.booking().value(),
                            known.slot(),
                            known.seats(),
                            known.isHeld() ? "HELD" : "BOOKED")));
            again.waitlist()
                    .waiting()
                    .forEach(known ->
                            taken.add(line(space, known.booking().value(), known.slot(), known.seats(), "WAITING")));
        }
        return taken;
    }

    private static TreeSet<String> taken(NaivePlace paper) {
        TreeSet<String> taken = new TreeSet<>();
        paper.lines.forEach(line -> taken.add(line(
                line.space,
                line.id,
                slot(line.from, line.until),
                line.seats,
                line.state == State.OFFERED ? "HELD" : line.state.name())));
        return taken;
    }

    private static String line(SpaceId space, String id, TimeSlot slot, int seats, String state) {
        return space + " " + id + " " + slot.localStart() + "–" + slot.localEnd() + " × " + seats + " " + state;
    }

    /** What is due in cents before tax, told by the planning made again from the same facts. */
    private static long money(PlaceInMemory place) {
        Map<BookingId, PlannedBooking> planning = new HashMap<>();
        long fees = 0;
        List<BookingEvent> facts = new ArrayList<>(place.facts(ROOM));
        facts.addAll(place.facts(DESKS));
        for (BookingEvent fact : facts) {
            if (fact instanceof BookingConfirmed confirmed) {
                planning.put(confirmed.booking(), PlannedBooking.of(confirmed));
            } else if (fact instanceof BookingChanged changed) {
                planning.computeIfPresent(changed.booking(), (id, known) -> known.after(fact));
                fees += changed.fee().excl().cents();
            } else if (fact instanceof BookingCancelled cancelled) {
                planning.computeIfPresent(cancelled.booking(), (id, known) -> known.after(fact));
                fees += cancelled.fee().excl().cents();
            }
        }
        return fees
                + planning.values().stream()
                        .filter(booking -> booking.status() != BookingStatus.CANCELLED)
                        .mapToLong(booking -> booking.price().excl().cents())
                        .sum();
    }

    @Provide
    Arbitrary<List<Step>> days() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 99))
                .flatAs((deed, person, room, day, from, hours, seats, pick) -> Arbitraries.integers()
                        .between(1, 30)
                        .map(minutes -> new Step(deed, person, room, day, from, hours, seats, pick, minutes)));
        return step.list().ofMinSize(5).ofMaxSize(40);
    }
}

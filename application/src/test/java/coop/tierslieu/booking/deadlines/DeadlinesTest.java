package coop.tierslieu.booking.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.CancelWithoutFee;
import coop.tierslieu.booking.reserving.ChangeBooking;
import coop.tierslieu.booking.reserving.CheckIn;
import coop.tierslieu.booking.reserving.CloseSpace;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.RecordDeposit;
import coop.tierslieu.booking.reserving.RecordNoShow;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Recorder;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chore is done twice, and once more by a program that has just started: each thing still happens once. */
@HouseTest
class DeadlinesTest {

    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-04T09:00", "2026-03-04T12:00");

    @Autowired
    CommandGateway commands;

    @Autowired
    TestPlace place;

    @Autowired
    EventStore events;

    @Autowired
    CaughtUpViews views;

    @Autowired
    Bookings bookings;

    @Autowired
    Holds holds;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Watch watch;

    @Autowired
    BookingRules rules;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("keepDeadlines")
    RecurringTask<Void> chore;

    private MemberId member;

    @BeforeEach
    void a_member_a_rate_card_and_a_program_that_is_up() {
        watch.keep();
        place.open();
        member = place.member("Camille Exemple");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_hold_that_is_not_confirmed_lapses() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId held = hold(room, HoldKind.CHECKOUT);

        itIs("2026-03-03T08:05");
        assertThat(holds.find(held)).isPresent();

        itIs("2026-03-03T08:06");
        assertThat(holds.find(held)).isEmpty();
        assertThat(facts("HoldReleased", room)).isEqualTo(1);
        assertThat(bookings.find(place.booking(room, member, MORNING))).isPresent();
    }

    @Test
    void an_option_lapses_after_three_days_also_when_the_program_was_stopped_then() {
        SpaceId hall = place.space(SpaceKind.EVENT_SPACE, 40);
        BookingId option = hold(hall, HoldKind.OPTION);

        itIs("2026-03-03T23:00");
        assertThat(holds.find(option)).isPresent();

        itIs("2026-03-09T08:00");
        assertThat(holds.find(option)).isEmpty();
        assertThat(facts("HoldReleased", hall)).isEqualTo(1);
    }

    @Test
    void a_room_to_which_nobody_came_is_charged_and_free_again() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);

        itIs("2026-03-04T09:15");
        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-04T09:16");
        PlannedBooking missed = bookings.find(booking).orElseThrow();
        assertThat(missed.status()).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(missed.releasedFrom()).isEqualTo("2026-03-04T09:16+01:00");
        assertThat(missed.price().excl().cents()).isPositive();
        assertThat(facts("NoShowRecorded", room)).isEqualTo(1);
        place.booking(room, member, TimeSlot.parse("2026-03-04T09:30", "2026-03-04T12:00"));
    }

    @Test
    void a_desk_at_which_nobody_sits_is_only_marked() {
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 4);
        BookingId booking = place.booking(desks, member, MORNING);

        itIs("2026-03-04T09:16");
        assertThat(status(booking)).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(bookings.find(booking).orElseThrow().releasedFrom()).isNull();
        assertThat(facts("NoShowRecorded", desks)).isEqualTo(1);
    }

    @Test
    void whoever_has_come_is_not_missed_even_if_they_stay_longer() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);
        clock.set(LocalDateTime.parse("2026-03-04T08:55"));
        commands.sendAndWait(new CheckIn(room, booking, member));
        clock.set(LocalDateTime.parse("2026-03-04T09:10"));
        commands.sendAndWait(new ChangeBooking(
                room, booking, member, TimeSlot.parse("2026-03-04T09:00", "2026-03-04T13:00"), Scope.ONE, null));

        itIs("2026-03-04T12:30");
        assertThat(status(booking)).isEqualTo(BookingStatus.CHECKED_IN);
    }

    @Test
    void whoever_has_moved_is_awaited_at_the_new_time() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);
        commands.sendAndWait(new ChangeBooking(
                room, booking, member, TimeSlot.parse("2026-03-04T14:00", "2026-03-04T17:00"), Scope.ONE, null));

        itIs("2026-03-04T14:14");
        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-04T14:16");
        assertThat(status(booking)).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void whoever_books_in_the_half_hour_that_is_running_has_as_long_to_come() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        clock.set(LocalDateTime.parse("2026-03-04T09:20"));
        BookingId booking = place.booking(room, member, MORNING);

        itIs("2026-03-04T09:34");
        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-04T09:36");
        assertThat(status(booking)).isEqualTo(BookingStatus.NO_SHOW);
    }

    /** Nobody could check in from 8:50 to 9:20; from then on there is a quarter of an hour, as ever. */
    @Test
    void who_could_not_check_in_because_the_program_was_down_has_as_long_after_it() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);
        itIs("2026-03-04T08:50");

        startedAgain("2026-03-04T09:20");
        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-04T09:34");
        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-04T09:36");
        assertThat(status(booking)).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void nobody_is_missed_whose_slot_was_over_before_they_could_check_in_but_the_host_may_say_so() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId early = place.booking(room, member, MORNING);
        BookingId late = place.booking(room, member, TimeSlot.parse("2026-03-04T14:00", "2026-03-04T16:00"));
        itIs("2026-03-04T08:50");

        startedAgain("2026-03-04T13:40");
        itIs("2026-03-04T18:00");

        assertThat(status(early)).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(status(late)).isEqualTo(BookingStatus.NO_SHOW);
        commands.sendAndWait(new RecordNoShow(room, early));
        assertThat(status(early)).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void a_restart_is_no_break() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);
        itIs("2026-03-04T09:14");

        startedAgain("2026-03-04T09:16");

        assertThat(status(booking)).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void nobody_is_missed_in_a_closed_space_and_it_is_asked_but_once() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 4);
        BookingId booking = place.booking(room, member, MORNING);
        commands.sendAndWait(new CloseSpace(room, new ClosureId(Fresh.id("closure")), MORNING, "Travaux"));

        itIs("2026-03-04T09:16");

        assertThat(status(booking)).isEqualTo(BookingStatus.CONFIRMED);
        commands.sendAndWait(new CancelWithoutFee(room, booking, CancellationReason.SPACE_CLOSED));
        assertThat(bookings.find(booking).orElseThrow().due().cents()).isZero();
    }

    @Test
    void only_where_people_come_at_the_time_they_said_is_anyone_awaited() {
        TimeSlot evening = TimeSlot.parse("2026-03-04T18:00", "2026-03-05T00:00");
        TimeSlot threeDays = TimeSlot.parse("2026-03-04T09:00", "2026-03-06T18:00");
        Arrangement extra =
                new Arrangement(Use.A_LA_CARTE, Payment.ON_ACCOUNT, null, new BookingId("main"), List.of(), null);
        Arrangement hire = new Arrangement(Use.PRIVATISATION, Payment.ON_ACCOUNT, null, null, List.of(), null);

        assertThat(isAwaited(SpaceKind.EVENT_SPACE, evening, Arrangement.PLAIN)).isTrue();
        assertThat(isAwaited(SpaceKind.EVENT_SPACE, evening, hire)).isFalse();
        assertThat(isAwaited(SpaceKind.PRIVATE_OFFICE, threeDays, Arrangement.PLAIN))
                .isFalse();
        assertThat(isAwaited(SpaceKind.LOCKER, MORNING, Arrangement.PLAIN)).isFalse();
        assertThat(isAwaited(SpaceKind.EQUIPMENT, MORNING, Arrangement.PLAIN)).isFalse();
        assertThat(isAwaited(SpaceKind.SALON, MORNING, extra)).isFalse();
    }

    @Test
    void a_privatisation_without_its_deposit_is_cancelled_and_costs_nothing() {
        SpaceId hall = place.space(SpaceKind.EVENT_SPACE, 40);
        BookingId unpaid = privatise(hall, "2026-04-10");
        BookingId paid = privatise(hall, "2026-04-11");
        commands.sendAndWait(new RecordDeposit(hall, paid));

        itIs("2026-03-09T20:00");
        assertThat(status(unpaid)).isEqualTo(BookingStatus.CONFIRMED);

        itIs("2026-03-10T08:01");
        PlannedBooking cancelled = bookings.find(unpaid).orElseThrow();
        assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(cancelled.cancellationReason()).isEqualTo(CancellationReason.DEPOSIT_MISSING);
        assertThat(cancelled.fee())
                .isNotNull()
                .extracting(fee -> fee.incl().cents())
                .isEqualTo(0L);
        assertThat(facts("BookingCancelled", hall)).isEqualTo(1);
        assertThat(status(paid)).isEqualTo(BookingStatus.CONFIRMED);
    }

    /** Up all the time since the test before. */
    private void itIs(String paris) {
        clock.set(LocalDateTime.parse(paris));
        jdbc.sql("update deadlines.watch set seen = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        round();
    }

    /** Since the last round, the program was down. */
    private void startedAgain(String paris) {
        clock.set(LocalDateTime.parse(paris));
        round();
    }

    private void round() {
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
        var started = new DueCommands(deadlines, commands, clock);
        new WhenAHoldRunsOutThenLapseIt(started).lapseAllDue();
        new WhenNobodyCameThenRecordNoShow(started, watch, bookings, rules, clock).recordAllDue();
        new WhenTheDepositIsMissingThenCancelThePrivatisation(started).cancelAllDue();
    }

    private boolean isAwaited(SpaceKind kind, TimeSlot slot, Arrangement arrangement) {
        SpaceId space = new SpaceId(Fresh.id("space"));
        BookingId booking = new BookingId(Fresh.id("booking"));
        Recorder recorder = new Recorder(events);
        recorder.record(
                space,
                new BookingConfirmed(
                        booking,
                        space,
                        kind,
                        member,
                        slot,
                        1,
                        Layout.STANDARD,
                        Price.of(Money.euros("40.00"), VatRate.STANDARD),
                        "2026-1",
                        CustomerClass.MEMBER,
                        false,
                        new CancellationTerms(slot.start(), List.of()),
                        arrangement));
        views.awaitEverything();
        boolean awaited = deadlines.before(slot.end().toInstant(), DeadlineKind.COME).stream()
                .anyMatch(deadline -> deadline.booking().equals(booking));
        recorder.record(space, new BookingCheckedIn(booking, space, slot.start()));
        views.awaitEverything();
        return awaited;
    }

    private BookingStatus status(BookingId booking) {
        return bookings.find(booking).orElseThrow().status();
    }

    private BookingId hold(SpaceId space, HoldKind hold) {
        RequestedSlot slot = new RequestedSlot(new BookingId(Fresh.id("booking")), MORNING);
        Use use = hold == HoldKind.OPTION ? Use.PRIVATISATION : Use.A_LA_CARTE;
        return only(commands.sendAndWait(new HoldSlots(space, member, List.of(slot), 1, null, use, hold)));
    }

    private BookingId privatise(SpaceId space, String day) {
        RequestedSlot slot =
                new RequestedSlot(new BookingId(Fresh.id("booking")), TimeSlot.parse(day + "T18:00", day + "T22:00"));
        Conditions conditions = new Conditions(Use.PRIVATISATION, null, null, false, null);
        return only(commands.sendAndWait(new ReserveSpace(space, member, List.of(slot), 20, null, null, conditions)));
    }

    private static BookingId only(List<BookingId> booked) {
        return booked.get(0);
    }

    private long facts(String type, SpaceId space) {
        return jdbc.sql("select count(*) from events.domain_event_entry"
                        + " where aggregate_identifier = :space and payload_type like '%.' || :type")
                .param("space", space.value())
                .param("type", type)
                .query(Long.class)
                .single();
    }
}

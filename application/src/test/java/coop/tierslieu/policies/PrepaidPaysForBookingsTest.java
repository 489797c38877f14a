package coop.tierslieu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.ChangeBooking;
import coop.tierslieu.booking.reserving.ChangeWithoutFee;
import coop.tierslieu.booking.reserving.CloseSpace;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedExtra;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.membership.prepaid.GrantAllowance;
import coop.tierslieu.membership.prepaid.PrepaidRule;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.messaging.ProgramSender;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Crowd;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through the real bus and the real database: a booking and what pays for it happen together or not at all. */
@HouseTest
class PrepaidPaysForBookingsTest {

    private static final LocalDate TODAY = HouseClock.OPENING.toLocalDate();
    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-24T09:00", "2026-03-24T12:00");
    private static final TimeSlot WHOLE_DAY = TimeSlot.parse("2026-03-24T09:00", "2026-03-24T18:00");
    private static final TimeSlot NEXT_MORNING = TimeSlot.parse("2026-03-25T09:00", "2026-03-25T12:00");

    @Autowired
    CommandGateway commands;

    @Autowired
    ProgramSender program;

    @Autowired
    QueryGateway questions;

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    private MemberId member;
    private SpaceId desks;
    private PassId pass;

    @BeforeEach
    void a_member_with_a_pass() {
        place.open();
        member = place.member("Camille Exemple");
        desks = place.space(SpaceKind.NOMAD_DESKS, 200);
        pass = pass(10);
    }

    @Test
    void a_booking_takes_from_the_pass_what_its_slot_needs() {
        BookingId booking = reserve(desks, WHOLE_DAY, 2, pass.value());

        assertThat(left(pass.value())).isEqualTo(6);
        assertThat(storedOf(pass)).containsExactly("PassSold", "PassUsed");
        assertThat(jdbc.sql("select payload::jsonb #>> '{arrangement,payment,units}' from events.domain_event_entry"
                                + " where payload_type like '%BookingConfirmed' and payload like ?")
                        .param("%" + booking + "%")
                        .query(String.class)
                        .single())
                .isEqualTo("4");
    }

    @Test
    void several_days_in_one_request_each_take_their_own() {
        commands.sendAndWait(new ReserveSpace(
                desks,
                member,
                List.of(slot(MORNING), slot(NEXT_MORNING)),
                1,
                null,
                null,
                Conditions.PLAIN.paidWith(pass.value())));

        assertThat(left(pass.value())).isEqualTo(8);
    }

    /** One key for the request; each slot's payment is a command of its own and happens once with it. */
    @Test
    void a_request_for_several_days_that_is_repeated_pays_once() {
        ReserveSpace wish = new ReserveSpace(
                desks,
                member,
                List.of(slot(MORNING), slot(NEXT_MORNING)),
                1,
                null,
                null,
                Conditions.PLAIN.paidWith(pass.value()));
        String key = Fresh.id("key");

        program.sendOnce(wish, "test", key);
        program.sendOnce(wish, "test", key);
        program.untilViewsShowIt();

        assertThat(left(pass.value())).isEqualTo(8);
        assertThat(storedOf(pass)).containsExactly("PassSold", "PassUsed", "PassUsed");
    }

    @Test
    void a_booking_that_is_refused_leaves_the_pass_unused() {
        SpaceId salon = place.space(SpaceKind.FIXED_DESK, 1);
        reserve(salon, NEXT_MORNING, 1, null);

        // The first slot has taken from the pass by the time the second turns out to be too little for it.
        PassId small = pass(1);
        refused(
                PrepaidRule.PREPAID_TOO_LITTLE_LEFT,
                () -> commands.sendAndWait(new ReserveSpace(
                        desks,
                        member,
                        List.of(slot(MORNING), slot(NEXT_MORNING)),
                        1,
                        null,
                        null,
                        Conditions.PLAIN.paidWith(small.value()))));
        assertThat(storedOf(small)).containsExactly("PassSold");

        // And the pass in memory remembers nothing of it either.
        reserve(desks, MORNING, 1, small.value());
        assertThat(left(small.value())).isZero();
        refused(ReservingRule.SLOT_TAKEN, () -> reserve(salon, NEXT_MORNING, 1, pass.value()));
        assertThat(storedOf(pass)).containsExactly("PassSold");
    }

    @Test
    void an_extra_that_is_taken_after_the_pass_was_used_gives_it_back() {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        reserve(projector, NEXT_MORNING, 1, null);
        RequestedSlot first = slot(MORNING);
        RequestedSlot second = new RequestedSlot(
                new BookingId(Fresh.id("booking")),
                NEXT_MORNING,
                List.of(new RequestedExtra(projector, new BookingId(Fresh.id("booking")), 1)));

        refused(
                ReservingRule.SLOT_TAKEN,
                () -> commands.sendAndWait(new ReserveSpace(
                        desks,
                        member,
                        List.of(first, second),
                        1,
                        null,
                        null,
                        Conditions.PLAIN.paidWith(pass.value()))));

        assertThat(storedOf(pass)).containsExactly("PassSold");
        reserve(desks, MORNING, 10, pass.value());
        assertThat(left(pass.value())).isZero();
    }

    @Test
    void of_a_hundred_bookings_at_once_with_ten_uses_exactly_ten_are_made() throws Exception {
        List<SpaceId> spaces = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            spaces.add(place.space(SpaceKind.NOMAD_DESKS, 10));
        }

        List<Boolean> made = Crowd.of(100, person -> {
            try {
                reserve(spaces.get(person % spaces.size()), MORNING, 1, pass.value());
                return true;
            } catch (Refused tooLittleLeft) {
                assertThat(tooLittleLeft.rule()).isEqualTo(PrepaidRule.PREPAID_TOO_LITTLE_LEFT);
                return false;
            }
        });

        assertThat(made).filteredOn(won -> won).hasSize(10);
        assertThat(storedOf(pass)).filteredOn("PassUsed"::equals).hasSize(10);
        assertThat(left(pass.value())).isZero();
    }

    @Test
    void what_was_taken_comes_back_when_the_booking_is_cancelled_in_time_and_once() {
        BookingId booking = reserve(desks, WHOLE_DAY, 1, pass.value());

        commands.sendAndWait(new CancelBooking(desks, booking, member));

        assertThat(left(pass.value())).isEqualTo(10);
        assertThat(storedOf(pass)).containsExactly("PassSold", "PassUsed", "PassUseReturned");
    }

    @Test
    void a_longer_slot_takes_the_difference_and_a_shorter_one_returns_it() {
        BookingId booking = reserve(desks, MORNING, 1, pass.value());

        commands.sendAndWait(new ChangeBooking(desks, booking, member, WHOLE_DAY, Scope.ONE, null));
        assertThat(left(pass.value())).isEqualTo(8);

        commands.sendAndWait(new ChangeBooking(desks, booking, member, MORNING, Scope.ONE, null));
        assertThat(left(pass.value())).isEqualTo(9);
    }

    /** It starts in half an hour: of a desk, nothing would be given back any more. */
    @Test
    void a_late_change_must_be_covered_too_and_takes_what_it_needs_even_if_it_is_cheaper() {
        PassId expiring = pass(3, TODAY.plusDays(10));
        BookingId booking = reserve(desks, TimeSlot.parse("2026-03-03T08:30", "2026-03-03T12:30"), 1, expiring.value());

        refused(
                PrepaidRule.PREPAID_RUN_OUT,
                () -> commands.sendAndWait(new ChangeBooking(
                        desks,
                        booking,
                        member,
                        TimeSlot.parse("2026-03-16T09:00", "2026-03-16T10:00"),
                        Scope.ONE,
                        null)));

        commands.sendAndWait(new ChangeBooking(
                desks, booking, member, TimeSlot.parse("2026-03-03T13:00", "2026-03-03T14:00"), Scope.ONE, null));
        assertThat(left(expiring.value())).isEqualTo(1);

        commands.sendAndWait(new ChangeBooking(
                desks, booking, member, TimeSlot.parse("2026-03-03T14:00", "2026-03-03T15:00"), Scope.ONE, null));
        assertThat(left(expiring.value())).isEqualTo(1);
    }

    @Test
    void who_gives_way_to_a_closure_uses_no_more_of_the_pass() {
        BookingId booking = reserve(desks, MORNING, 1, pass.value());
        commands.sendAndWait(new CloseSpace(desks, new ClosureId(Fresh.id("closure")), MORNING, "Travaux"));

        commands.sendAndWait(
                new ChangeWithoutFee(desks, booking, TimeSlot.parse("2026-03-25T12:00", "2026-03-25T15:00"), null));

        assertThat(left(pass.value())).isEqualTo(9);
    }

    @Test
    void an_allowance_pays_for_a_room_in_half_hours() {
        AllowanceId allowance = new AllowanceId(Fresh.id("allowance"));
        commands.sendAndWait(
                new GrantAllowance(allowance, member, Set.of(Usage.MEETING_ROOM), 8, TODAY, TODAY.plusMonths(1)));
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);

        BookingId booking = reserve(room, MORNING, 8, allowance.value());
        assertThat(left(allowance.value())).isEqualTo(2);

        refused(PrepaidRule.PREPAID_TOO_LITTLE_LEFT, () -> reserve(room, NEXT_MORNING, 8, allowance.value()));
        commands.sendAndWait(new CancelBooking(room, booking, member));
        assertThat(left(allowance.value())).isEqualTo(8);
    }

    @Test
    void what_does_not_pay_for_that_is_refused_by_name() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        SpaceId locker = place.space(SpaceKind.LOCKER, 1);
        refused(PrepaidRule.PREPAID_DOES_NOT_COVER, () -> reserve(room, MORNING, 1, pass.value()));
        refused(PrepaidRule.PREPAID_DOES_NOT_COVER, () -> reserve(locker, MORNING, 1, pass.value()));
        refused(PrepaidRule.PREPAID_UNKNOWN, () -> reserve(desks, MORNING, 1, "no-such-pass"));

        member = place.member("Sacha Exemple");
        refused(PrepaidRule.PREPAID_UNKNOWN, () -> reserve(desks, MORNING, 1, pass.value()));
        assertThat(storedOf(pass)).containsExactly("PassSold");
    }

    private PassId pass(int uses) {
        return pass(uses, TODAY.plusYears(1));
    }

    private PassId pass(int uses, LocalDate lastDay) {
        PassId fresh = new PassId(Fresh.id("pass"));
        commands.sendAndWait(
                new SellPass(fresh, member, Set.of(Usage.DESK), uses, Money.euros("150"), VatRate.STANDARD, lastDay));
        return fresh;
    }

    private BookingId reserve(SpaceId space, TimeSlot slot, int seats, String payWith) {
        List<BookingId> booked = commands.sendAndWait(new ReserveSpace(
                space, member, List.of(slot(slot)), seats, null, null, Conditions.PLAIN.paidWith(payWith)));
        return booked.get(0);
    }

    private static RequestedSlot slot(TimeSlot slot) {
        return new RequestedSlot(new BookingId(Fresh.id("booking")), slot);
    }

    private int left(String source) {
        return questions.query(new PrepaidOf(member), PrepaidBalances.class).join().prepaid().stream()
                .filter(prepaid -> prepaid.source().equals(source))
                .findFirst()
                .orElseThrow()
                .left();
    }

    private List<String> storedOf(PassId pass) {
        return jdbc
                .sql("select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(pass.value())
                .query(String.class)
                .list()
                .stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private static void refused(Rule rule, Runnable deed) {
        assertThatThrownBy(deed::run)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }
}

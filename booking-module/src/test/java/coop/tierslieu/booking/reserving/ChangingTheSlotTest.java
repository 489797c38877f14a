package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Move, extend, shorten, swap, leave early; Anne has the room on Tuesday from 9 to 11 for 40 € before tax. */
class ChangingTheSlotTest {
    private static final TimeSlot NINE_TO_ELEVEN = tuesday("09:00", "11:00");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @BeforeEach
    void anne_has_the_room() {
        place.at("2026-11-20T08:00").reserve(ROOM, ANNE, "first", NINE_TO_ELEVEN);
    }

    @Test
    void a_booking_is_moved_and_re_rated() {
        place.send(to(tuesday("14:00", "18:00")));

        BookingChanged moved = place.last(ROOM, BookingChanged.class);
        assertThat(moved.change()).isEqualTo(Change.MOVED);
        assertThat(moved.previousPrice().excl()).isEqualTo(Money.euros("40"));
        assertThat(moved.price().excl()).isEqualTo(Money.euros("60"));
        assertThat(moved.fee().excl()).isEqualTo(Money.ZERO);
        assertThat(moved.terms().freeUntil()).isEqualTo(moment("2026-11-23T14:00"));
        place.reserve(ROOM, BOB, "bob-1", NINE_TO_ELEVEN);
    }

    @Test
    void it_is_not_in_its_own_way() {
        place.send(to(tuesday("10:00", "12:00")));

        assertThat(place.last(ROOM, BookingChanged.class).slot()).isEqualTo(tuesday("10:00", "12:00"));
    }

    @Test
    void what_is_given_back_in_time_costs_nothing_and_later_its_share() {
        place.send(to(tuesday("09:00", "10:00")));
        assertThat(place.last(ROOM, BookingChanged.class).change()).isEqualTo(Change.SHORTENED);
        assertThat(place.last(ROOM, BookingChanged.class).due()).isEqualTo(Money.euros("24"));

        place.send(to(NINE_TO_ELEVEN)).at("2026-11-23T10:00").send(to(tuesday("09:00", "10:00")));
        BookingChanged late = place.last(ROOM, BookingChanged.class);
        assertThat(late.fee().excl()).isEqualTo(Money.euros("10"));
        assertThat(late.due()).isEqualTo(Money.euros("36"));
    }

    @Test
    void a_late_move_does_not_win_back_the_free_cancellation() {
        place.at("2026-11-23T10:00").send(to(tuesday("15:00", "17:00")));

        assertThat(place.last(ROOM, BookingChanged.class).terms().freeUntil()).isEqualTo(moment("2026-11-23T09:00"));
    }

    @Test
    void a_running_booking_is_extended_if_nobody_is_next() {
        place.at("2026-11-24T10:40").send(to(tuesday("09:00", "12:00")));
        assertThat(place.last(ROOM, BookingChanged.class).change()).isEqualTo(Change.EXTENDED);

        place.reserve(ROOM, BOB, "bob-1", tuesday("12:30", "13:30"));
        refused(ReservingRule.BUFFER_TIME_BEFORE_THE_NEXT, () -> place.send(to(tuesday("09:00", "12:30"))));
        refused(ReservingRule.SLOT_TAKEN, () -> place.send(to(tuesday("09:00", "13:00"))));
    }

    @Test
    void what_has_begun_keeps_its_start_and_is_left_early() {
        place.at("2026-11-24T09:20");
        refused(ReservingRule.ONLY_THE_END_CAN_CHANGE, () -> place.send(to(tuesday("10:00", "12:00"))));
        refused(ReservingRule.LEAVE_EARLY_INSTEAD, () -> place.send(to(tuesday("09:00", "10:00"))));

        place.send(new LeaveEarly(ROOM, FIRST, ANNE));

        assertThat(place.last(ROOM)).isEqualTo(new LeftEarly(FIRST, ROOM, moment("2026-11-24T09:30")));
        refused(ReservingRule.BUFFER_TIME, () -> place.reserve(ROOM, BOB, "bob-1", tuesday("09:30", "10:30")));
        place.reserve(ROOM, BOB, "bob-1", tuesday("10:00", "10:30"));
        refused(ReservingRule.LEFT_ALREADY, () -> place.send(new LeaveEarly(ROOM, FIRST, ANNE)));
        refused(ReservingRule.LEFT_ALREADY, () -> place.send(to(tuesday("09:00", "12:00"))));
    }

    @Test
    void where_nobody_came_nothing_needs_tidying_up() {
        place.at("2026-11-24T09:30").send(new RecordNoShow(ROOM, FIRST));

        place.reserve(ROOM, BOB, "bob-1", tuesday("09:30", "10:30"));
    }

    @Test
    void nobody_leaves_before_they_came_or_when_it_is_over() {
        refused(ReservingRule.BOOKING_HAS_NOT_STARTED, () -> place.send(new LeaveEarly(ROOM, FIRST, ANNE)));
        place.at("2026-11-24T10:45");
        refused(ReservingRule.NOTHING_IS_LEFT, () -> place.send(new LeaveEarly(ROOM, FIRST, ANNE)));
        place.at("2026-11-24T11:00");
        refused(ReservingRule.BOOKING_HAS_ENDED, () -> place.send(new LeaveEarly(ROOM, FIRST, ANNE)));
        refused(ReservingRule.BOOKING_HAS_ENDED, () -> place.send(to(tuesday("09:00", "12:00"))));
    }

    @Test
    void a_change_must_be_one_and_cost_what_was_shown() {
        refused(ReservingRule.NOTHING_CHANGES, () -> place.send(to(NINE_TO_ELEVEN)));
        refused(
                ReservingRule.PRICE_HAS_CHANGED,
                () -> place.send(
                        new ChangeBooking(ROOM, FIRST, ANNE, tuesday("09:00", "12:00"), Scope.ONE, Money.euros("1"))));
        refused(
                ReservingRule.BOOKING_IS_UNKNOWN,
                () -> place.send(new ChangeBooking(ROOM, FIRST, BOB, tuesday("12:00", "13:00"), Scope.ONE, null)));
    }

    @Test
    void another_room_for_the_same_slot() {
        place.send(new SwapSpace(ROOM, FIRST, ANNE, OTHER_ROOM, Money.euros("48")));

        assertThat(place.last(ROOM)).isInstanceOf(BookingMovedOut.class);
        BookingChanged swapped = place.last(OTHER_ROOM, BookingChanged.class);
        assertThat(swapped.change()).isEqualTo(Change.SWAPPED);
        assertThat(swapped.from()).isEqualTo(ROOM);
        place.reserve(ROOM, BOB, "bob-1", NINE_TO_ELEVEN).send(new CancelBooking(OTHER_ROOM, FIRST, ANNE));
    }

    @Test
    void a_taken_room_is_not_swapped_for_and_nothing_is_lost() {
        place.reserve(OTHER_ROOM, BOB, "bob-1", NINE_TO_ELEVEN);

        refused(ReservingRule.SLOT_TAKEN, () -> place.send(new SwapSpace(ROOM, FIRST, ANNE, OTHER_ROOM, null)));
        refused(ReservingRule.NOTHING_CHANGES, () -> place.send(new SwapSpace(ROOM, FIRST, ANNE, ROOM, null)));
        refused(
                ReservingRule.A_WHOLE_STAYS_WHERE_IT_IS,
                () -> place.send(new SwapSpace(ROOM, FIRST, ANNE, WHOLE, null)));

        assertThat(place.last(ROOM)).isInstanceOf(BookingConfirmed.class);
        place.send(new CancelBooking(ROOM, FIRST, ANNE));
    }

    @Test
    void a_pass_pays_for_the_change_too() {
        place.send(new ReserveSpace(
                        OTHER_ROOM,
                        ANNE,
                        List.of(new RequestedSlot(SECOND, NINE_TO_ELEVEN)),
                        1,
                        null,
                        null,
                        Conditions.PLAIN.paidWith(PassInTests.PASS)))
                .send(new ChangeBooking(OTHER_ROOM, SECOND, ANNE, tuesday("09:00", "12:00"), Scope.ONE, null));
        assertThat(place.pass.taken).containsEntry(SECOND, 3);

        place.at("2026-11-23T10:00")
                .send(new ChangeBooking(OTHER_ROOM, SECOND, ANNE, tuesday("09:00", "10:00"), Scope.ONE, null));
        assertThat(place.pass.taken).containsEntry(SECOND, 3);
        assertThat(place.last(OTHER_ROOM, BookingChanged.class).fee().excl()).isEqualTo(Money.ZERO);
    }

    /** From 11:30 to 15:30 are 4 hours for 80 €; from 13:30 to 19:30, 6 hours, half a day for 60 €. */
    @Test
    void a_late_change_that_needs_more_of_the_pass_takes_more_even_if_it_is_cheaper() {
        place.send(new ReserveSpace(
                        OTHER_ROOM,
                        ANNE,
                        List.of(new RequestedSlot(SECOND, tuesday("11:30", "15:30"))),
                        1,
                        null,
                        null,
                        Conditions.PLAIN.paidWith(PassInTests.PASS)))
                .at("2026-11-23T20:00")
                .send(new ChangeBooking(OTHER_ROOM, SECOND, ANNE, tuesday("13:30", "19:30"), Scope.ONE, null));

        assertThat(place.pass.taken).containsEntry(SECOND, 6);
        assertThat(place.last(OTHER_ROOM, BookingChanged.class)
                        .arrangement()
                        .payment()
                        .units())
                .isEqualTo(6);
    }

    private static ChangeBooking to(TimeSlot slot) {
        return new ChangeBooking(ROOM, FIRST, ANNE, slot, Scope.ONE, null);
    }
}

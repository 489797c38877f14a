package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.at;
import static coop.tierslieu.booking.PlaceInTests.cancelled;
import static coop.tierslieu.booking.PlaceInTests.checkedIn;
import static coop.tierslieu.booking.PlaceInTests.closed;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.noShow;
import static coop.tierslieu.booking.PlaceInTests.reopened;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.tierslieu.booking.planning.PlanningView.Entry;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningAsOfTest {

    private static final BookingConfirmed BOOKING = confirmed("one", ROOM, "09:00", "11:00");

    @Test
    void a_confirmed_booking_is_shown_in_its_space() {
        assertThat(entriesOf(ROOM, BOOKING))
                .containsExactly(
                        new Entry("one", "member-of-one", at("09:00"), at("11:00"), 1, BookingStatus.CONFIRMED));
    }

    @Test
    void a_cancelled_booking_is_gone() {
        assertThat(entriesOf(ROOM, BOOKING, cancelled(BOOKING, "08:00"))).isEmpty();
    }

    @Test
    void whoever_has_come_is_shown_as_being_there() {
        assertThat(entriesOf(ROOM, BOOKING, checkedIn(BOOKING, "08:55")))
                .extracting(Entry::status)
                .containsExactly(BookingStatus.CHECKED_IN);
    }

    @Test
    void a_room_is_free_again_from_the_moment_a_no_show_is_recorded() {
        assertThat(entriesOf(ROOM, BOOKING, noShow(BOOKING, "09:20")))
                .extracting(Entry::end, Entry::status)
                .containsExactly(tuple(at("09:20"), BookingStatus.NO_SHOW));
    }

    @Test
    void a_pooled_desk_stays_taken_after_a_no_show() {
        BookingConfirmed desk = confirmed("desk", DESKS, "09:00", "11:00");

        assertThat(entriesOf(DESKS, desk, noShow(desk, "09:20")))
                .extracting(Entry::end)
                .containsExactly(at("11:00"));
    }

    @Test
    void a_closure_is_shown_until_it_is_lifted() {
        SpaceClosed closure = closed("works", ROOM, "14:00", "18:00");

        assertThat(lineOf(ROOM, closure).closures())
                .extracting(PlanningView.ClosedSlot::reason)
                .containsExactly("Travaux");
        assertThat(lineOf(ROOM, closure, reopened(closure)).closures()).isEmpty();
    }

    @Test
    void what_lies_outside_the_period_is_left_out() {
        PlanningView wednesday = Planning.asOf(
                List.of(ROOM, BOOKING).stream(), PlanningPeriod.days(TUESDAY.plusDays(1), TUESDAY.plusDays(1)));

        assertThat(wednesday.spaces())
                .singleElement()
                .satisfies(line -> assertThat(line.bookings()).isEmpty());
    }

    @Test
    void a_fact_delivered_twice_changes_nothing() {
        assertThat(entriesOf(ROOM, BOOKING, checkedIn(BOOKING, "08:55"), BOOKING, checkedIn(BOOKING, "08:55")))
                .isEqualTo(entriesOf(ROOM, BOOKING, checkedIn(BOOKING, "08:55")));
    }

    @Test
    void members_see_that_a_space_is_taken_but_not_by_whom() {
        PlanningView seen = planning(ROOM, BOOKING).seenBy(new Actor("account", Role.MEMBER, "somebody-else"));

        assertThat(seen.spaces().get(0).bookings())
                .containsExactly(new Entry(null, null, at("09:00"), at("11:00"), 1, BookingStatus.CONFIRMED));
    }

    @Test
    void members_see_their_own_bookings_and_staff_see_all() {
        PlanningView whole = planning(ROOM, BOOKING);

        assertThat(whole.seenBy(new Actor("account", Role.MEMBER, "member-of-one")))
                .isEqualTo(whole);
        assertThat(whole.seenBy(new Actor("account", Role.HOST, null))).isEqualTo(whole);
    }

    @Test
    void what_cancelling_costs_follows_the_terms_that_were_agreed() {
        PlannedBooking booking = PlannedBooking.of(BOOKING);

        assertThat(booking.feeAt(at("09:00").minusHours(25)).incl().cents()).isZero();
        assertThat(booking.feeAt(at("08:00")).incl().cents()).isEqualTo(1200);
    }

    private static PlanningView planning(BookingEvent... history) {
        return Planning.asOf(Arrays.stream(history), tuesday("00:00", "23:30"));
    }

    private static Line lineOf(SpaceRegistered space, BookingEvent... history) {
        PlanningBoard board = new PlanningBoard().add(space);
        Arrays.stream(history).forEach(board::add);
        return board.between(tuesday("00:00", "23:30")).spaces().get(0);
    }

    private static List<Entry> entriesOf(SpaceRegistered space, BookingEvent... history) {
        return lineOf(space, history).bookings();
    }
}

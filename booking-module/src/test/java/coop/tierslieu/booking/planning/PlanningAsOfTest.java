package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.OTHER_ROOM;
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
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
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
    void a_moved_booking_is_shown_where_it_is_now_and_its_kept_fees_add_up() {
        PlannedBooking booking = PlannedBooking.of(BOOKING)
                .after(changed(BOOKING, ROOM, tuesday("10:00", "12:00"), "16.00"))
                .after(changed(BOOKING, ROOM, tuesday("10:00", "11:00"), "8.00"));

        assertThat(booking.slot()).isEqualTo(tuesday("10:00", "11:00"));
        assertThat(booking.price().excl()).isEqualTo(Money.euros("8.00"));
        assertThat(booking.revision()).isEqualTo(2);
        assertThat(booking.feesKept()).isEqualTo(Money.euros("2.40"));
        assertThat(entriesOf(ROOM, BOOKING, changed(BOOKING, ROOM, tuesday("10:00", "12:00"), "16.00")))
                .extracting(Entry::start, Entry::end)
                .containsExactly(tuple(at("10:00"), at("12:00")));
    }

    @Test
    void a_swapped_booking_leaves_its_room_and_is_shown_in_the_other() {
        BookingEvent[] swap = {
            BOOKING,
            new BookingMovedOut(BOOKING.booking(), ROOM.space(), OTHER_ROOM.space(), at("08:00")),
            changed(BOOKING, OTHER_ROOM, BOOKING.slot(), "20.00")
        };

        assertThat(entriesOf(ROOM, swap)).isEmpty();
        assertThat(entriesOf(OTHER_ROOM, swap)).extracting(Entry::id).containsExactly("one");
    }

    @Test
    void whoever_leaves_early_gives_the_rest_of_the_slot_back() {
        assertThat(entriesOf(
                        ROOM,
                        BOOKING,
                        checkedIn(BOOKING, "08:55"),
                        new LeftEarly(BOOKING.booking(), ROOM.space(), at("10:10"))))
                .extracting(Entry::end, Entry::status)
                .containsExactly(tuple(at("10:10"), BookingStatus.CHECKED_IN));
    }

    @Test
    void what_became_of_it_stands_beside_what_was_agreed() {
        PlannedBooking booking = PlannedBooking.of(BOOKING)
                .after(new DepositReceived(
                        BOOKING.booking(), ROOM.space(), BOOKING.member(), Money.euros("7.20"), at("07:00")))
                .after(new BookingCorrected(
                        BOOKING.booking(),
                        ROOM.space(),
                        ROOM.kind(),
                        BOOKING.member(),
                        tuesday("09:00", "10:00"),
                        BOOKING.price(),
                        BOOKING.price().permille(500),
                        CorrectionReason.OTHER_TIMES,
                        Use.A_LA_CARTE,
                        at("12:00")));

        assertThat(booking.depositReceivedAt()).isEqualTo(at("07:00"));
        assertThat(booking.correctedPrice()).isEqualTo(BOOKING.price().permille(500));
        assertThat(booking.price()).isEqualTo(BOOKING.price());
        assertThat(booking.slot()).isEqualTo(BOOKING.slot());
        assertThat(booking.after(cancelled(BOOKING, "08:00")).cancellationReason())
                .isEqualTo(CancellationReason.ASKED);
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

    /** One euro before tax is kept. */
    private static BookingChanged changed(
            BookingConfirmed booking, SpaceRegistered space, TimeSlot slot, String price) {
        return new BookingChanged(
                booking.booking(),
                space.space(),
                booking.space(),
                space.kind(),
                booking.member(),
                Change.MOVED,
                booking.slot(),
                slot,
                booking.seats(),
                booking.layout(),
                booking.price(),
                Price.of(Money.euros(price), VatRate.STANDARD),
                Price.of(Money.euros("1.00"), VatRate.STANDARD),
                booking.tariffVersion(),
                booking.customerClass(),
                booking.reduced(),
                booking.terms(),
                Arrangement.PLAIN,
                booking.kind(),
                at("08:00"));
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

package coop.tierslieu.booking.desk;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.WHOLE;
import static coop.tierslieu.booking.PlaceInTests.at;
import static coop.tierslieu.booking.PlaceInTests.checkedIn;
import static coop.tierslieu.booking.PlaceInTests.closed;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.noShow;
import static coop.tierslieu.booking.PlaceInTests.space;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.planning.PlannedBookings;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.membership.published.MemberId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final List<SpaceRegistered> SPACES =
            List.of(DESKS, ROOM, WHOLE, space("screen", SpaceKind.EQUIPMENT, 1));
    private static final BookingConfirmed NOW = confirmed("now", DESKS, tuesday("09:00", "12:00"), 2);

    @Test
    void who_has_come_and_not_gone_is_present() {
        assertThat(ids(seen("10:00", NOW, checkedIn(NOW, "09:05")).present())).containsExactly("now");
        assertThat(seen("10:00", NOW, checkedIn(NOW, "09:05")).people()).isEqualTo(2);
        assertThat(seen("12:00", NOW, checkedIn(NOW, "09:05")).present()).isEmpty();
    }

    @Test
    void who_comes_a_little_early_is_present_before_the_start() {
        Presence early = seen("08:55", NOW, checkedIn(NOW, "08:50"));

        assertThat(ids(early.present())).containsExactly("now");
        assertThat(early.freeSeats()).isEqualTo(2);
    }

    @Test
    void who_has_left_early_is_gone_and_so_is_the_desk_taken() {
        Presence after =
                seen("10:30", NOW, checkedIn(NOW, "09:05"), new LeftEarly(NOW.booking(), NOW.space(), at("10:15")));

        assertThat(after.present()).isEmpty();
        assertThat(after.freeSeats()).isEqualTo(4);
    }

    @Test
    void who_should_be_here_is_late_and_who_comes_within_two_hours_is_expected() {
        BookingConfirmed soon = confirmed("soon", ROOM, "11:30", "12:00");
        BookingConfirmed later = confirmed("later", ROOM, "12:30", "13:00");
        Presence presence = seen("09:30", NOW, soon, later);

        assertThat(ids(presence.late())).containsExactly("now");
        assertThat(ids(presence.expected())).containsExactly("soon");
    }

    @Test
    void who_was_missed_at_a_desk_may_still_come_but_not_to_a_room_that_was_released() {
        BookingConfirmed room = confirmed("room", ROOM, "09:00", "12:00");
        Presence presence = seen("10:00", NOW, noShow(NOW, "09:16"));

        assertThat(ids(presence.missed())).containsExactly("now");
        assertThat(presence.late()).isEmpty();
        assertThat(seen("10:00", room, noShow(room, "09:16")).missed()).isEmpty();
        assertThat(ids(seen("10:00", NOW, noShow(NOW, "09:16"), checkedIn(NOW, "09:20"))
                        .present()))
                .containsExactly("now");
    }

    @Test
    void equipment_is_nobodys_presence() {
        BookingConfirmed screen = confirmed("screen", SPACES.get(3), "09:00", "12:00");

        assertThat(seen("10:00", screen).late()).isEmpty();
    }

    @Test
    void a_desk_is_free_that_nobody_has_booked_or_holds() {
        Held held = new Held(
                new BookingId("held"),
                DESKS.space(),
                DESKS.kind(),
                new MemberId("member"),
                tuesday("09:00", "12:00"),
                1,
                Layout.STANDARD,
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT,
                at("10:05"));

        assertThat(seen("10:00", NOW).freeSeats()).isEqualTo(2);
        assertThat(Presence.of(at("10:00"), SPACES, bookings(NOW), List.of(held), List.of())
                        .freeSeats())
                .isEqualTo(1);
    }

    @Test
    void no_desk_is_free_while_the_whole_is_taken_or_the_desks_are_closed() {
        assertThat(seen("10:00", confirmed("all", WHOLE, "09:00", "12:00")).freeSeats())
                .isZero();
        assertThat(Presence.of(
                                at("10:00"),
                                SPACES,
                                List.of(),
                                List.of(),
                                List.of(ClosedPeriod.of(closed("works", DESKS, "09:00", "12:00"))))
                        .freeSeats())
                .isZero();
    }

    @Test
    void the_capacity_counts_each_place_for_people_once() {
        assertThat(seen("10:00").capacity()).isEqualTo(4 + 12);
    }

    private static Presence seen(String time, BookingEvent... history) {
        return Presence.of(at(time), SPACES, bookings(history), List.of(), List.of());
    }

    private static List<PlannedBooking> bookings(BookingEvent... history) {
        return PlannedBookings.after(history);
    }

    private static List<String> ids(List<PlannedBooking> bookings) {
        return bookings.stream().map(booking -> booking.id().value()).toList();
    }
}

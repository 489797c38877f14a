package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.OTHER_ROOM;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.WHOLE;
import static coop.tierslieu.booking.PlaceInTests.at;
import static coop.tierslieu.booking.PlaceInTests.checkedIn;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.noShow;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.planning.PlannedBookings;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final List<SpaceRegistered> ALL = List.of(DESKS, ROOM, OTHER_ROOM, WHOLE);

    @Test
    void a_taken_room_is_not_free_and_its_buffer_neither() {
        Availability availability = given(confirmed("one", ROOM, "09:00", "10:00"));

        assertThat(obstacle(availability, ROOM, "09:30", "10:30", 1)).contains(ReservingRule.SLOT_TAKEN);
        assertThat(obstacle(availability, ROOM, "10:00", "11:00", 1)).contains(ReservingRule.BUFFER_TIME);
        assertThat(obstacle(availability, ROOM, "10:30", "11:30", 1)).isEmpty();
        assertThat(obstacle(availability, OTHER_ROOM, "09:30", "10:30", 1)).isEmpty();
    }

    @Test
    void a_room_that_was_left_early_is_tidied_up_one_to_which_nobody_came_is_not() {
        BookingConfirmed one = confirmed("one", ROOM, "09:00", "12:00");
        LeftEarly left = new LeftEarly(one.booking(), ROOM.space(), at("09:30"));

        assertThat(obstacle(after(one, checkedIn(one, "09:00"), left), ROOM, "09:30", "10:30", 1))
                .contains(ReservingRule.BUFFER_TIME);
        assertThat(obstacle(after(one, noShow(one, "09:30")), ROOM, "09:30", "10:30", 1))
                .isEmpty();
    }

    private static Availability after(BookingEvent... history) {
        return Availability.of(
                BookingRules.DEFAULTS,
                ALL,
                PlannedBookings.after(history).stream().flatMap(Taken::by).toList(),
                List.of());
    }

    @Test
    void a_pool_is_free_as_long_as_seats_are_left() {
        Availability availability = given(confirmed("one", DESKS, tuesday("09:00", "12:00"), 3));

        assertThat(obstacle(availability, DESKS, "10:00", "11:00", 1)).isEmpty();
        assertThat(obstacle(availability, DESKS, "10:00", "11:00", 2)).contains(ReservingRule.SLOT_TAKEN);
    }

    @Test
    void a_whole_is_free_only_when_each_of_its_parts_is() {
        assertThat(obstacle(given(confirmed("one", DESKS, "09:00", "10:00")), WHOLE, "09:00", "10:00", 5))
                .contains(ReservingRule.SLOT_TAKEN);
        assertThat(obstacle(given(confirmed("one", OTHER_ROOM, "09:00", "10:00")), WHOLE, "09:00", "10:00", 5))
                .isEmpty();
    }

    @Test
    void the_parts_of_a_booked_whole_are_taken() {
        Availability availability = given(confirmed("one", WHOLE, "09:00", "10:00"));

        assertThat(obstacle(availability, DESKS, "09:00", "10:00", 1)).contains(ReservingRule.SLOT_TAKEN);
        assertThat(obstacle(availability, OTHER_ROOM, "09:00", "10:00", 1)).isEmpty();
    }

    @Test
    void a_closed_room_is_not_free() {
        Availability availability = Availability.of(
                BookingRules.DEFAULTS,
                ALL,
                List.of(),
                List.of(new ClosedPeriod(new ClosureId("works"), ROOM.space(), tuesday("08:00", "12:00"), "Travaux")));

        assertThat(obstacle(availability, ROOM, "11:00", "13:00", 1)).contains(ReservingRule.SPACE_IS_CLOSED);
    }

    @Test
    void next_door_is_proposed_first_then_the_next_free_hours() {
        Availability availability =
                given(confirmed("one", ROOM, "09:00", "10:00"), confirmed("two", ROOM, "11:00", "12:00"));
        AlternativeSearch search = new AlternativeSearch(
                Duration.ofMinutes(30),
                Duration.ofDays(1),
                (space, slot) -> availability.obstacle(space, slot, 1, ALL).isEmpty());

        assertThat(search.instead(ROOM, tuesday("09:00", "10:00"), ALL))
                .extracting(
                        Alternative::space,
                        alternative -> alternative.start().toLocalTime().toString())
                .containsExactly(tuple("room-2", "09:00"), tuple("room-1", "12:30"), tuple("room-1", "13:30"));
    }

    @Test
    void nothing_is_proposed_when_nothing_is_free() {
        AlternativeSearch search =
                new AlternativeSearch(Duration.ofMinutes(30), Duration.ofDays(1), (space, slot) -> false);

        assertThat(search.instead(ROOM, tuesday("09:00", "10:00"), ALL)).isEmpty();
    }

    @Test
    void a_held_slot_is_not_free_nor_is_any_part_of_a_held_whole() {
        Availability availability = Availability.of(
                BookingRules.DEFAULTS, ALL, List.of(Taken.by(held("one", WHOLE, "09:00", "10:00"))), List.of());

        assertThat(obstacle(availability, WHOLE, "09:30", "10:30", 5)).contains(ReservingRule.SLOT_TAKEN);
        assertThat(obstacle(availability, DESKS, "09:30", "10:30", 1)).contains(ReservingRule.SLOT_TAKEN);
        assertThat(obstacle(availability, OTHER_ROOM, "09:30", "10:30", 1)).isEmpty();
    }

    private static Held held(String id, SpaceRegistered space, String start, String end) {
        return new Held(
                new BookingId(id),
                space.space(),
                space.kind(),
                new MemberId("member-of-" + id),
                tuesday(start, end),
                5,
                Layout.STANDARD,
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT,
                at("08:05"));
    }

    private static Availability given(BookingConfirmed... bookings) {
        return Availability.of(
                BookingRules.DEFAULTS,
                ALL,
                Arrays.stream(bookings)
                        .map(PlannedBooking::of)
                        .flatMap(Taken::by)
                        .toList(),
                List.of());
    }

    private static Optional<Rule> obstacle(
            Availability availability, SpaceRegistered space, String start, String end, int seats) {
        return availability.obstacle(space, tuesday(start, end), seats, ALL).map(Refused::rule);
    }
}

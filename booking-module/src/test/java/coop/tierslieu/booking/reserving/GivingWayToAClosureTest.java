package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Anne has the room on Tuesday from 9:30 to 13:30, half a day for 60 € before tax. On Monday at 10:00, when half of it
 * would be kept, the room turns out to be closed that day.
 */
class GivingWayToAClosureTest {
    private static final TimeSlot HALF_A_DAY = tuesday("09:30", "13:30");
    private static final TimeSlot ALL_DAY = tuesday("08:00", "20:00");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @BeforeEach
    void the_room_is_closed_the_day_before() {
        place.at("2026-11-20T08:00")
                .reserve(ROOM, ANNE, "first", HALF_A_DAY)
                .at("2026-11-23T10:00")
                .send(new CloseSpace(ROOM, WORKS, ALL_DAY, "Peinture"));
    }

    @Test
    void what_is_given_back_is_not_kept_in_part_and_the_terms_begin_anew() {
        place.send(to(slot("2026-12-08T09:30", "2026-12-08T11:30")));

        BookingChanged moved = place.last(ROOM, BookingChanged.class);
        assertThat(moved.price().excl()).isEqualTo(Money.euros("40"));
        assertThat(moved.fee().excl()).isEqualTo(Money.ZERO);
        assertThat(moved.terms().freeUntil()).isEqualTo(moment("2026-12-07T09:30"));
        assertThat(moved.closure()).isEqualTo(WORKS);
    }

    @Test
    void as_long_a_slot_costs_no_more_and_a_longer_one_what_it_costs() {
        place.send(to(slot("2026-12-08T11:30", "2026-12-08T15:30")));
        assertThat(place.last(ROOM, BookingChanged.class).price().excl()).isEqualTo(Money.euros("60"));

        place.send(new CloseSpace(ROOM, new ClosureId("flood"), slot("2026-12-08T08:00", "2026-12-08T20:00"), "Fuite"))
                .send(to(slot("2026-12-09T11:30", "2026-12-09T16:00")));
        assertThat(place.last(ROOM, BookingChanged.class).price().excl()).isEqualTo(Money.euros("100"));
    }

    @Test
    void another_room_instead_is_free_too() {
        place.send(new SwapWithoutFee(ROOM, FIRST, OTHER_ROOM, Money.euros("72")));

        BookingChanged swapped = place.last(OTHER_ROOM, BookingChanged.class);
        assertThat(swapped.closure()).isEqualTo(WORKS);
        assertThat(swapped.fee().excl()).isEqualTo(Money.ZERO);
        assertThat(swapped.terms()).isEqualTo(terms(SpaceKind.MEETING_ROOM, HALF_A_DAY));
    }

    @Test
    void where_nothing_is_closed_the_terms_hold() {
        place.send(to(slot("2026-12-08T09:30", "2026-12-08T11:30")));

        refused(ReservingRule.SPACE_IS_NOT_CLOSED, () -> place.send(to(slot("2026-12-09T09:30", "2026-12-09T11:30"))));
        refused(ReservingRule.SPACE_IS_NOT_CLOSED, () -> place.send(new SwapWithoutFee(ROOM, FIRST, OTHER_ROOM, null)));
    }

    @Test
    void what_is_closed_taken_or_dearer_than_shown_is_refused_all_the_same() {
        refused(ReservingRule.SPACE_IS_CLOSED, () -> place.send(to(tuesday("14:00", "18:00"))));
        refused(
                ReservingRule.PRICE_HAS_CHANGED,
                () -> place.send(new ChangeWithoutFee(
                        ROOM, FIRST, slot("2026-12-08T09:30", "2026-12-08T11:30"), Money.euros("1"))));
        refused(
                ReservingRule.BOOKING_IS_UNKNOWN,
                () -> place.send(new ChangeWithoutFee(ROOM, SECOND, HALF_A_DAY, null)));
    }

    @Test
    void the_parts_of_a_whole_close_and_open_with_it() {
        place.send(new CloseSpace(WHOLE, WORKS, ALL_DAY, "Peinture"));

        refused(ReservingRule.SPACE_IS_CLOSED, () -> place.reserve(SALON, ANNE, "salon", HALF_A_DAY));
        refused(ReservingRule.SPACE_IS_CLOSED, () -> place.reserve(DESKS, ANNE, "desk", HALF_A_DAY));

        place.send(new ReopenSpace(WHOLE, WORKS))
                .reserve(SALON, ANNE, "salon", HALF_A_DAY)
                .reserve(DESKS, ANNE, "desk", HALF_A_DAY);
    }

    @Test
    void a_part_that_is_closed_like_that_already_is_not_closed_twice() {
        place.send(new CloseSpace(SALON, new ClosureId("before"), ALL_DAY, "Peinture"))
                .send(new CloseSpace(WHOLE, WORKS, ALL_DAY, "Peinture"));
        assertThat(place.facts(SALON)).hasSize(1);
        assertThat(place.last(DESKS)).isEqualTo(new SpaceClosed(DESKS, WORKS.in(DESKS), ALL_DAY, "Peinture"));

        place.send(new ReopenSpace(WHOLE, WORKS)).reserve(DESKS, ANNE, "desk", HALF_A_DAY);
        refused(ReservingRule.SPACE_IS_CLOSED, () -> place.reserve(SALON, ANNE, "salon", HALF_A_DAY));
    }

    @Test
    void a_part_may_open_before_the_whole() {
        place.send(new CloseSpace(WHOLE, WORKS, ALL_DAY, "Peinture"))
                .send(new ReopenSpace(SALON, WORKS.in(SALON)))
                .reserve(SALON, ANNE, "salon", HALF_A_DAY)
                .send(new ReopenSpace(WHOLE, WORKS));

        place.reserve(DESKS, ANNE, "desk", HALF_A_DAY);
    }

    @Test
    void a_whole_gives_way_when_one_of_its_parts_is_closed() {
        TimeSlot evening = slot("2026-12-08T18:00", "2026-12-08T22:00");
        place.reserve(WHOLE, ANNE, "party", evening)
                .send(new CloseSpace(SALON, new ClosureId("flood"), evening, "Fuite"))
                .send(new ChangeWithoutFee(
                        WHOLE, new BookingId("party"), slot("2026-12-09T18:00", "2026-12-09T22:00"), null));

        assertThat(place.last(WHOLE, BookingChanged.class).closure()).isEqualTo(new ClosureId("flood"));
    }

    private static ChangeWithoutFee to(TimeSlot slot) {
        return new ChangeWithoutFee(ROOM, FIRST, slot, null);
    }
}

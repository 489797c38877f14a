package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The room with its projector: all or nothing, and then all together. */
class ReservingTogetherTest {
    private static final TimeSlot MORNING = tuesday("09:00", "12:00");
    private static final BookingId BEAMER = new BookingId("beamer");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void room_and_projector_are_reserved_in_one() {
        place.send(together("144"));

        assertThat(place.last(ROOM, BookingConfirmed.class).arrangement().extras())
                .containsExactly(new Extra(PROJECTOR, BEAMER));
        assertThat(place.last(PROJECTOR, BookingConfirmed.class).arrangement().main())
                .isEqualTo(FIRST);
    }

    @Test
    void when_one_of_them_is_taken_none_is_reserved() {
        place.reserve(PROJECTOR, BOB, "bob-1", tuesday("11:00", "12:00"));

        refused(ReservingRule.SLOT_TAKEN, () -> place.send(together(null)));

        assertThat(place.facts(ROOM)).isEmpty();
        assertThat(place.facts(PROJECTOR)).hasSize(1);
    }

    @Test
    void what_does_not_exist_cannot_come_with_it() {
        refused(
                RequestRule.SPACE_UNKNOWN,
                () -> place.send(reserve(ROOM, new RequestedExtra(new SpaceId("piano"), BEAMER, 1), null)));
    }

    @Test
    void the_total_shown_is_of_all_of_them() {
        refused(ReservingRule.PRICE_HAS_CHANGED, () -> place.send(together("72")));
    }

    @Test
    void cancelling_the_room_gives_the_projector_back() {
        place.send(together(null)).send(new CancelBooking(ROOM, FIRST, ANNE));

        assertThat(place.last(PROJECTOR)).isInstanceOf(BookingCancelled.class);
    }

    @Test
    void the_projector_can_be_given_back_alone() {
        place.send(together(null))
                .send(new CancelBooking(PROJECTOR, BEAMER, ANNE))
                .send(new CancelBooking(ROOM, FIRST, ANNE));

        assertThat(place.facts(PROJECTOR)).hasSize(2);
        assertThat(place.last(ROOM)).isInstanceOf(BookingCancelled.class);
    }

    @Test
    void moving_the_room_moves_the_projector_or_nothing() {
        TimeSlot afternoon = tuesday("14:00", "17:00");
        place.send(together(null)).send(move(afternoon));
        assertThat(place.last(PROJECTOR, BookingChanged.class).slot()).isEqualTo(afternoon);

        place.reserve(PROJECTOR, BOB, "bob-1", MORNING);
        refused(ReservingRule.SLOT_TAKEN, () -> place.send(move(MORNING)));
        assertThat(place.last(ROOM, BookingChanged.class).slot()).isEqualTo(afternoon);
    }

    @Test
    void they_arrive_leave_and_are_missed_together() {
        place.send(together(null)).at("2026-11-24T09:00").send(new CheckIn(ROOM, FIRST, ANNE));
        assertThat(place.last(PROJECTOR)).isInstanceOf(BookingCheckedIn.class);

        place.at("2026-11-24T10:20").send(new LeaveEarly(ROOM, FIRST, ANNE));
        assertThat(place.last(PROJECTOR)).isEqualTo(new LeftEarly(BEAMER, PROJECTOR, moment("2026-11-24T10:30")));

        place.send(new ReserveSpace(
                        ROOM,
                        BOB,
                        List.of(new RequestedSlot(
                                SECOND,
                                tuesday("11:00", "12:00"),
                                List.of(new RequestedExtra(PROJECTOR, new BookingId("bob-1"), 1)))),
                        1,
                        null,
                        null))
                .at("2026-11-24T11:15")
                .send(new RecordNoShow(ROOM, SECOND));
        assertThat(place.last(PROJECTOR)).isInstanceOf(NoShowRecorded.class);
    }

    @Test
    void when_nobody_comes_to_a_desk_its_projector_is_free_all_the_same() {
        place.send(reserve(DESKS, new RequestedExtra(PROJECTOR, BEAMER, 1), null))
                .at("2026-11-24T09:15")
                .send(new RecordNoShow(DESKS, FIRST));

        OffsetDateTime then = moment("2026-11-24T09:15");
        assertThat(place.last(DESKS)).isEqualTo(new NoShowRecorded(FIRST, DESKS, then, false));
        assertThat(place.last(PROJECTOR)).isEqualTo(new NoShowRecorded(BEAMER, PROJECTOR, then, true));
        place.reserve(PROJECTOR, BOB, "bob-1", tuesday("09:30", "12:00"));
    }

    @Test
    void who_never_came_is_recorded_of_both_when_it_is_over_too() {
        place.send(together(null)).at("2026-11-24T18:00").send(new RecordNoShow(ROOM, FIRST));

        OffsetDateTime evening = moment("2026-11-24T18:00");
        assertThat(place.last(ROOM)).isEqualTo(new NoShowRecorded(FIRST, ROOM, evening, false));
        assertThat(place.last(PROJECTOR)).isEqualTo(new NoShowRecorded(BEAMER, PROJECTOR, evening, false));
    }

    @Test
    void what_was_moved_there_alone_stays_when_its_room_follows() {
        TimeSlot afternoon = tuesday("14:00", "17:00");
        place.send(together(null)).send(new ChangeBooking(PROJECTOR, BEAMER, ANNE, afternoon, Scope.ONE, null));

        place.send(new ChangeBooking(ROOM, FIRST, ANNE, afternoon, Scope.ONE, Money.euros("72")));

        assertThat(place.last(ROOM, BookingChanged.class).slot()).isEqualTo(afternoon);
        assertThat(place.facts(PROJECTOR)).hasSize(2);
    }

    @Test
    void with_a_room_a_projector_is_had_for_as_short_as_the_room() {
        TimeSlot halfAnHour = tuesday("09:00", "09:30");
        refused(ReservingRule.TOO_SHORT, () -> place.reserve(PROJECTOR, ANNE, "alone", halfAnHour));

        place.send(reserve(ROOM, halfAnHour, new RequestedExtra(PROJECTOR, BEAMER, 1)));

        assertThat(place.last(PROJECTOR, BookingConfirmed.class).slot()).isEqualTo(halfAnHour);
    }

    @Test
    void both_are_shortened_to_what_the_room_allows() {
        TimeSlot halfAnHour = tuesday("09:00", "09:30");
        place.send(together(null)).send(move(halfAnHour));

        assertThat(place.last(PROJECTOR, BookingChanged.class).slot()).isEqualTo(halfAnHour);
    }

    @Test
    void equipment_is_had_wherever_its_main_is_open_and_a_room_only_when_it_is_open_itself() {
        TimeSlot evening = tuesday("20:00", "23:00");
        refused(ReservingRule.OUTSIDE_OPENING_HOURS, () -> place.reserve(PROJECTOR, ANNE, "alone", evening));
        refused(
                ReservingRule.OUTSIDE_OPENING_HOURS,
                () -> place.send(reserve(WHOLE, evening, new RequestedExtra(ROOM, SECOND, 1))));

        place.send(reserve(WHOLE, evening, new RequestedExtra(PROJECTOR, BEAMER, 1)));

        assertThat(place.last(PROJECTOR, BookingConfirmed.class).slot()).isEqualTo(evening);
    }

    @Test
    void a_space_comes_once_itself_or_as_a_part() {
        RequestedExtra beamer = new RequestedExtra(PROJECTOR, BEAMER, 1);
        RequestedExtra again = new RequestedExtra(PROJECTOR, SECOND, 1);

        for (ReserveSpace wish : List.of(
                reserve(ROOM, MORNING, new RequestedExtra(ROOM, SECOND, 1)),
                reserve(DESKS, MORNING, new RequestedExtra(DESKS, SECOND, 18)),
                reserve(SALON, MORNING, new RequestedExtra(WHOLE, SECOND, 1)),
                reserve(WHOLE, MORNING, new RequestedExtra(SALON, SECOND, 1)),
                new ReserveSpace(
                        ROOM,
                        ANNE,
                        List.of(new RequestedSlot(FIRST, MORNING, List.of(beamer, again))),
                        1,
                        null,
                        null))) {
            refused(ReservingRule.EXTRA_COMES_ALREADY, () -> place.send(wish));
        }
        for (SpaceId space : List.of(ROOM, DESKS, SALON, WHOLE, PROJECTOR)) {
            assertThat(place.facts(space)).isEmpty();
        }
    }

    @Test
    void nothing_comes_with_a_thing() {
        refused(
                ReservingRule.NOTHING_COMES_WITH_A_THING,
                () -> place.send(reserve(PROJECTOR, MORNING, new RequestedExtra(ROOM, SECOND, 1))));
    }

    private static ReserveSpace together(@Nullable String total) {
        return reserve(ROOM, new RequestedExtra(PROJECTOR, BEAMER, 1), total);
    }

    private static ReserveSpace reserve(SpaceId space, RequestedExtra extra, @Nullable String total) {
        return reserve(space, MORNING, extra, total == null ? null : Money.euros(total));
    }

    private static ReserveSpace reserve(SpaceId space, TimeSlot slot, RequestedExtra extra) {
        return reserve(space, slot, extra, null);
    }

    private static ReserveSpace reserve(SpaceId space, TimeSlot slot, RequestedExtra extra, @Nullable Money total) {
        return new ReserveSpace(space, ANNE, List.of(new RequestedSlot(FIRST, slot, List.of(extra))), 1, null, total);
    }

    private static ChangeBooking move(TimeSlot slot) {
        return new ChangeBooking(ROOM, FIRST, ANNE, slot, Scope.ONE, null);
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
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

    private static ReserveSpace together(@Nullable String total) {
        return reserve(ROOM, new RequestedExtra(PROJECTOR, BEAMER, 1), total);
    }

    private static ReserveSpace reserve(SpaceId space, RequestedExtra extra, @Nullable String total) {
        return new ReserveSpace(
                space,
                ANNE,
                List.of(new RequestedSlot(FIRST, MORNING, List.of(extra))),
                1,
                null,
                total == null ? null : Money.euros(total));
    }

    private static ChangeBooking move(TimeSlot slot) {
        return new ChangeBooking(ROOM, FIRST, ANNE, slot, Scope.ONE, null);
    }
}

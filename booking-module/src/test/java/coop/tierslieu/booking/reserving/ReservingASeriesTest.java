package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four Tuesdays from 9 to 10, in one series. */
class ReservingASeriesTest {

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void all_of_it_is_reserved_in_one() {
        place.send(tuesdays(false));

        assertThat(place.facts(ROOM))
                .hasSize(4)
                .allSatisfy(fact -> assertThat(
                                ((BookingConfirmed) fact).arrangement().series())
                        .isEqualTo(new SeriesId("yoga")));
    }

    @Test
    void one_conflict_refuses_all_or_is_left_out_as_asked() {
        place.reserve(ROOM, BOB, "bob-1", on(2));

        refused(ReservingRule.SLOT_TAKEN, () -> place.send(tuesdays(false)));
        assertThat(place.facts(ROOM)).hasSize(1);

        place.send(tuesdays(true));
        assertThat(place.facts(ROOM)).hasSize(4);
    }

    @Test
    void each_date_is_had_with_its_projector_or_left_out() {
        place.reserve(PROJECTOR, BOB, "bob-1", on(2)).send(tuesdaysWithAProjector());

        assertThat(place.facts(ROOM))
                .extracting(fact -> ((BookingConfirmed) fact).slot())
                .containsExactly(on(0), on(1), on(3));
        assertThat(place.facts(PROJECTOR).stream().skip(1))
                .extracting(fact -> ((BookingConfirmed) fact).arrangement().main())
                .containsExactly(new BookingId("t0"), new BookingId("t1"), new BookingId("t3"));
    }

    @Test
    void when_all_conflict_there_is_nothing_to_book() {
        place.send(new CloseSpace(ROOM, WORKS, slot("2026-11-24T00:00", "2026-12-24T00:00"), "Peinture"));

        refused(ReservingRule.SPACE_IS_CLOSED, () -> place.send(tuesdays(true)));
    }

    @Test
    void one_this_and_following_or_all_are_cancelled() {
        place.send(tuesdays(false)).send(cancel(1, Scope.ONE));
        assertThat(cancelled()).containsExactly("t1");

        place.send(cancel(2, Scope.THIS_AND_FOLLOWING));
        assertThat(cancelled()).containsExactly("t1", "t2", "t3");

        place.send(cancel(0, Scope.ALL));
        assertThat(cancelled()).containsExactly("t1", "t2", "t3", "t0");
    }

    @Test
    void what_is_over_is_not_cancelled_with_the_rest() {
        place.send(tuesdays(false)).at("2026-11-24T09:00").send(new CheckIn(ROOM, new BookingId("t0"), ANNE));
        place.at("2026-11-25T08:00").send(cancel(2, Scope.ALL));

        assertThat(cancelled()).containsExactly("t1", "t2", "t3");
    }

    @Test
    void the_following_are_moved_by_as_much_and_are_not_in_each_others_way() {
        place.send(tuesdays(false))
                .send(new ChangeBooking(
                        ROOM, new BookingId("t1"), ANNE, shifted(on(1), 7), Scope.THIS_AND_FOLLOWING, null));

        assertThat(place.last(ROOM, BookingChanged.class).booking().value()).isEqualTo("t1");
        assertThat(moved()).containsExactlyInAnyOrder(on(2), on(3), on(4));
    }

    @Test
    void moving_several_costs_what_was_shown_for_all_of_them() {
        place.send(tuesdays(false));

        refused(ReservingRule.PRICE_HAS_CHANGED, () -> place.send(longer("48")));
        assertThat(moved()).isEmpty();

        place.send(longer("144"));
        assertThat(moved()).hasSize(3);
    }

    @Test
    void one_that_cannot_be_moved_keeps_them_all() {
        place.reserve(ROOM, BOB, "bob-1", slot("2026-12-15T14:00", "2026-12-15T15:00"))
                .send(tuesdays(false));

        refused(
                ReservingRule.SLOT_TAKEN,
                () -> place.send(new ChangeBooking(
                        ROOM,
                        new BookingId("t0"),
                        ANNE,
                        slot("2026-11-24T14:00", "2026-11-24T15:00"),
                        Scope.ALL,
                        null)));
        assertThat(moved()).isEmpty();
    }

    private List<String> cancelled() {
        return place.facts(ROOM).stream()
                .filter(BookingCancelled.class::isInstance)
                .map(fact -> ((BookingCancelled) fact).booking().value())
                .toList();
    }

    private List<TimeSlot> moved() {
        return place.facts(ROOM).stream()
                .filter(BookingChanged.class::isInstance)
                .map(fact -> ((BookingChanged) fact).slot())
                .toList();
    }

    private static CancelBooking cancel(int tuesday, Scope scope) {
        return new CancelBooking(ROOM, new BookingId("t" + tuesday), ANNE, scope);
    }

    /** The second, third and fourth for two hours, 40 € before tax each. */
    private static ChangeBooking longer(String total) {
        TimeSlot slot = on(1);
        return new ChangeBooking(
                ROOM,
                new BookingId("t1"),
                ANNE,
                TimeSlot.of(slot.localStart(), slot.localEnd().plusHours(1)),
                Scope.THIS_AND_FOLLOWING,
                Money.euros(total));
    }

    private static ReserveSpace tuesdays(boolean skipConflicts) {
        return tuesdays(skipConflicts, week -> List.of());
    }

    private static ReserveSpace tuesdaysWithAProjector() {
        return tuesdays(true, week -> List.of(new RequestedExtra(PROJECTOR, new BookingId("p" + week), 1)));
    }

    private static ReserveSpace tuesdays(boolean skipConflicts, IntFunction<List<RequestedExtra>> extras) {
        List<RequestedSlot> slots = IntStream.range(0, 4)
                .mapToObj(week -> new RequestedSlot(new BookingId("t" + week), on(week), extras.apply(week)))
                .toList();
        Conditions conditions = new Conditions(Use.A_LA_CARTE, null, new SeriesId("yoga"), skipConflicts, null);
        return new ReserveSpace(ROOM, ANNE, slots, 1, null, null, conditions);
    }

    private static TimeSlot on(int week) {
        return shifted(tuesday("09:00", "10:00"), 7 * week);
    }

    private static TimeSlot shifted(TimeSlot slot, int days) {
        return TimeSlot.of(slot.localStart().plusDays(days), slot.localEnd().plusDays(days));
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.booking.published.HoldReleased.Release;
import coop.tierslieu.membership.published.MemberId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A slot is kept for a few minutes at checkout. */
class HoldingASlotTest {
    private static final MemberId VISITOR = NOBODY;

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void a_held_slot_is_kept_from_others_for_five_minutes() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"));

        assertThat(place.last(ROOM, SlotHeld.class).until()).isEqualTo(moment("2026-11-23T08:05"));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(ROOM, BOB, "bob-1", tuesday("09:30", "10:30")));
    }

    @Test
    void confirming_it_makes_the_booking_of_the_same_id() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00")).reserve(ROOM, ANNE, "anne-1", tuesday("09:00", "10:00"));

        assertThat(place.last(ROOM))
                .isInstanceOfSatisfying(
                        BookingConfirmed.class,
                        booking -> assertThat(booking.booking().value()).isEqualTo("anne-1"));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(ROOM, BOB, "bob-1", tuesday("09:00", "10:00")));
    }

    @Test
    void it_lapses_when_its_time_is_up_and_not_before() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"))
                .at("2026-11-23T08:04")
                .send(lapse("anne-1"));
        assertThat(place.last(ROOM)).isInstanceOf(SlotHeld.class);

        place.at("2026-11-23T08:05").send(lapse("anne-1")).send(lapse("anne-1"));

        assertThat(place.facts(ROOM)).hasSize(2);
        assertThat(place.last(ROOM, HoldReleased.class).release()).isEqualTo(Release.LAPSED);
        place.reserve(ROOM, BOB, "bob-1", tuesday("09:00", "10:00"));
    }

    @Test
    void who_confirms_too_late_has_it_all_the_same_unless_someone_was_faster() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"))
                .at("2026-11-23T08:06")
                .send(lapse("anne-1"));

        place.reserve(ROOM, ANNE, "anne-1", tuesday("09:00", "10:00"));

        assertThat(place.last(ROOM)).isInstanceOf(BookingConfirmed.class);
    }

    @Test
    void the_id_of_a_booking_is_never_used_again_whatever_became_of_it_and_wherever_it_was() {
        place.reserve(ROOM, ANNE, "anne-1", tuesday("09:00", "10:00"))
                .send(new CancelBooking(ROOM, new BookingId("anne-1"), ANNE))
                .reserve(ROOM, ANNE, "anne-2", tuesday("11:00", "12:00"));

        for (String used : List.of("anne-1", "anne-2")) {
            for (SpaceId space : List.of(ROOM, OTHER_ROOM)) {
                refused(ReservingRule.BOOKING_EXISTS_ALREADY, () -> place.send(confirm(space, used)));
            }
        }
    }

    @Test
    void an_id_that_is_held_in_one_space_and_booked_in_another_is_not_booked_again() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00")).send(confirm(OTHER_ROOM, "anne-1"));

        refused(ReservingRule.BOOKING_EXISTS_ALREADY, () -> place.send(confirm(ROOM, "anne-1")));
    }

    @Test
    void what_has_lapsed_is_confirmed_under_its_id_while_nobody_was_faster() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"))
                .at("2026-11-23T08:06")
                .send(lapse("anne-1"))
                .send(confirm(ROOM, "anne-1"));

        assertThat(place.last(ROOM)).isInstanceOf(BookingConfirmed.class);
    }

    @Test
    void a_confirmed_booking_does_not_lapse() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"))
                .reserve(ROOM, ANNE, "anne-1", tuesday("09:00", "10:00"))
                .at("2026-11-23T08:30")
                .send(lapse("anne-1"));

        assertThat(place.last(ROOM)).isInstanceOf(BookingConfirmed.class);
    }

    @Test
    void it_is_given_back_by_the_one_it_is_kept_for() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"));
        refused(ReservingRule.NOTHING_IS_HELD, () -> place.send(release(BOB)));

        place.send(release(ANNE));

        assertThat(place.last(ROOM, HoldReleased.class).release()).isEqualTo(Release.GIVEN_BACK);
        refused(ReservingRule.NOTHING_IS_HELD, () -> place.send(release(ANNE)));
    }

    @Test
    void looking_at_another_offer_lets_go_of_the_former() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00")).send(hold(ANNE, "anne-2", "09:30", "10:30"));

        place.reserve(ROOM, BOB, "bob-1", tuesday("08:00", "09:00"));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(ROOM, BOB, "bob-2", tuesday("10:00", "11:00")));
    }

    @Test
    void what_is_held_for_one_is_not_confirmed_by_another() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"));

        refused(
                ReservingRule.BOOKING_EXISTS_ALREADY,
                () -> place.reserve(ROOM, BOB, "anne-1", tuesday("09:00", "10:00")));
    }

    @Test
    void what_is_held_is_confirmed_as_it_is() {
        place.send(hold(ANNE, "anne-1", "09:00", "10:00"));

        refused(
                ReservingRule.HELD_FOR_ANOTHER_TIME,
                () -> place.reserve(ROOM, ANNE, "anne-1", tuesday("09:00", "11:00")));
    }

    @Test
    void a_visitor_who_is_not_registered_yet_may_hold_but_not_confirm() {
        place.send(hold(VISITOR, "visit", "09:00", "10:00"));

        refused(
                ReservingRule.MEMBER_IS_UNKNOWN,
                () -> place.reserve(ROOM, VISITOR, "visit", tuesday("09:00", "10:00")));
    }

    @Test
    void what_could_not_be_booked_cannot_be_held() {
        refused(ReservingRule.OUTSIDE_OPENING_HOURS, () -> place.send(hold(ANNE, "anne-1", "06:00", "07:00")));
        refused(ReservingRule.GRANULARITY, () -> place.send(hold(ANNE, "anne-1", "09:10", "10:00")));
        place.reserve(ROOM, BOB, "bob-1", tuesday("09:00", "10:00"));
        refused(ReservingRule.SLOT_TAKEN, () -> place.send(hold(ANNE, "anne-1", "09:00", "10:00")));
        refused(ReservingRule.BOOKING_EXISTS_ALREADY, () -> place.send(hold(ANNE, "bob-1", "11:00", "12:00")));
        refused(
                ReservingRule.NO_SLOT,
                () -> place.send(new HoldSlots(ROOM, ANNE, List.of(), 1, null, Use.A_LA_CARTE, HoldKind.CHECKOUT)));
        refused(
                ReservingRule.OFFERS_COME_BY_THEMSELVES,
                () -> place.send(new HoldSlots(
                        ROOM,
                        ANNE,
                        List.of(new RequestedSlot(FIRST, tuesday("15:00", "16:00"))),
                        1,
                        null,
                        Use.A_LA_CARTE,
                        HoldKind.WAITLIST_OFFER)));
    }

    @Test
    void holding_the_whole_holds_its_parts() {
        place.send(new HoldSlots(
                WHOLE,
                ANNE,
                List.of(new RequestedSlot(FIRST, tuesday("09:00", "12:00"))),
                1,
                null,
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(SALON, BOB, "bob-1", tuesday("09:00", "10:00")));

        place.reserve(WHOLE, ANNE, "first", tuesday("09:00", "12:00"));
        assertThat(place.facts(SALON)).hasSize(1);
        place.send(new CancelBooking(WHOLE, FIRST, ANNE)).reserve(SALON, BOB, "bob-1", tuesday("09:00", "10:00"));
    }

    private static HoldSlots hold(MemberId member, String booking, String from, String until) {
        RequestedSlot wanted = new RequestedSlot(new BookingId(booking), tuesday(from, until));
        return new HoldSlots(ROOM, member, List.of(wanted), 1, null, Use.A_LA_CARTE, HoldKind.CHECKOUT);
    }

    private static ReserveSpace confirm(SpaceId space, String held) {
        RequestedSlot wanted = new RequestedSlot(new BookingId(held), tuesday("09:00", "10:00"), List.of(), true);
        return new ReserveSpace(space, ANNE, List.of(wanted), 1, null, null);
    }

    private static LapseHold lapse(String booking) {
        return new LapseHold(ROOM, new BookingId(booking));
    }

    private static ReleaseHold release(MemberId member) {
        return new ReleaseHold(ROOM, new BookingId("anne-1"), member);
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WAITING → OFFERED → TAKEN or LAPSED. */
class WaitingForASlotTest {
    private static final MemberId CLARA = new MemberId("clara");
    private static final TimeSlot NINE_TO_TEN = tuesday("09:00", "10:00");
    private static final BookingId ANNES = new BookingId("anne-1");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @BeforeEach
    void anne_has_the_room_and_bob_waits_for_it() {
        place.reserve(ROOM, ANNE, "anne-1", NINE_TO_TEN).send(join(BOB, "bob-1", NINE_TO_TEN));
    }

    @Test
    void a_cancellation_offers_to_the_next_at_once() {
        place.send(new CancelBooking(ROOM, ANNES, ANNE));

        SlotHeld offer = place.last(ROOM, SlotHeld.class);
        assertThat(offer.member()).isEqualTo(BOB);
        assertThat(offer.hold()).isEqualTo(HoldKind.WAITLIST_OFFER);
        assertThat(offer.until()).isEqualTo(moment("2026-11-23T10:00"));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(ROOM, CLARA, "clara-1", NINE_TO_TEN));
    }

    @Test
    void the_offer_is_taken_by_reserving_under_its_id() {
        place.send(new CancelBooking(ROOM, ANNES, ANNE)).reserve(ROOM, BOB, "bob-1", NINE_TO_TEN);

        assertThat(place.last(ROOM, BookingConfirmed.class).member()).isEqualTo(BOB);
    }

    @Test
    void a_lapsed_or_declined_offer_goes_to_the_one_after() {
        place.send(join(CLARA, "clara-1", NINE_TO_TEN)).send(new CancelBooking(ROOM, ANNES, ANNE));

        place.at("2026-11-23T10:00").send(new LapseHold(ROOM, new BookingId("bob-1")));
        assertThat(place.last(ROOM, SlotHeld.class).member()).isEqualTo(CLARA);

        place.send(new ReleaseHold(ROOM, new BookingId("clara-1"), CLARA));
        assertThat(place.last(ROOM)).isInstanceOf(HoldReleased.class);
    }

    @Test
    void no_offer_outlasts_the_start_of_its_slot() {
        place.at("2026-11-24T08:30").send(new CancelBooking(ROOM, ANNES, ANNE));

        assertThat(place.last(ROOM, SlotHeld.class).until()).isEqualTo(NINE_TO_TEN.start());
    }

    @Test
    void what_has_begun_is_offered_to_nobody() {
        place.at("2026-11-24T09:15").send(new RecordNoShow(ROOM, ANNES));

        assertThat(place.last(ROOM)).isInstanceOf(NoShowRecorded.class);
    }

    @Test
    void what_has_begun_is_not_waited_for_either() {
        place.at("2026-11-24T08:59").send(join(CLARA, "clara-1", NINE_TO_TEN));
        assertThat(place.last(ROOM)).isInstanceOf(WaitlistJoined.class);

        place.send(new LeaveWaitlist(ROOM, new BookingId("clara-1"), CLARA)).at("2026-11-24T09:00");
        refused(ReservingRule.SLOT_HAS_BEGUN, () -> place.send(join(CLARA, "clara-2", NINE_TO_TEN)));
        place.at("2026-11-24T09:30");
        refused(ReservingRule.SLOT_HAS_BEGUN, () -> place.send(join(CLARA, "clara-2", NINE_TO_TEN)));
        place.at("2026-11-24T09:31");
        refused(ReservingRule.IN_THE_PAST, () -> place.send(join(CLARA, "clara-2", NINE_TO_TEN)));
    }

    @Test
    void who_has_left_is_not_offered_anything() {
        refused(ReservingRule.NOT_WAITING, () -> place.send(leave(CLARA)));
        place.send(leave(BOB)).send(new CancelBooking(ROOM, ANNES, ANNE));

        assertThat(place.last(ROOM)).isInstanceOf(BookingCancelled.class);
        refused(ReservingRule.NOT_WAITING, () -> place.send(leave(BOB)));
    }

    @Test
    void only_what_fits_is_offered_and_a_later_one_that_fits_is_not_kept_back() {
        place.reserve(ROOM, ANNE, "anne-2", tuesday("11:00", "12:00"))
                .send(join(CLARA, "clara-1", tuesday("11:00", "12:00")))
                .send(new CancelBooking(ROOM, new BookingId("anne-2"), ANNE));

        assertThat(place.last(ROOM, SlotHeld.class).member()).isEqualTo(CLARA);
    }

    @Test
    void moving_leaving_early_and_reopening_offer_too() {
        place.send(new ChangeBooking(ROOM, ANNES, ANNE, tuesday("14:00", "15:00"), Scope.ONE, null));
        assertThat(place.last(ROOM, SlotHeld.class).member()).isEqualTo(BOB);

        place.send(new CloseSpace(OTHER_ROOM, WORKS, NINE_TO_TEN, "Peinture"))
                .send(new JoinWaitlist(OTHER_ROOM, CLARA, new BookingId("clara-1"), NINE_TO_TEN, 1, null))
                .send(new ReopenSpace(OTHER_ROOM, WORKS));
        assertThat(place.last(OTHER_ROOM, SlotHeld.class).member()).isEqualTo(CLARA);
    }

    @Test
    void seats_of_a_pool_are_offered_one_by_one() {
        place.send(new ReserveSpace(
                        DESKS, ANNE, java.util.List.of(new RequestedSlot(FIRST, NINE_TO_TEN)), 18, null, null))
                .send(new JoinWaitlist(DESKS, BOB, new BookingId("bob-2"), NINE_TO_TEN, 10, null))
                .send(new JoinWaitlist(DESKS, CLARA, new BookingId("clara-2"), NINE_TO_TEN, 10, null))
                .send(new CancelBooking(DESKS, FIRST, ANNE));

        assertThat(place.facts(DESKS).stream().filter(SlotHeld.class::isInstance))
                .hasSize(1);
        assertThat(place.last(DESKS, SlotHeld.class).member()).isEqualTo(BOB);
    }

    @Test
    void what_is_free_is_reserved_and_not_waited_for() {
        refused(ReservingRule.SLOT_IS_FREE, () -> place.send(join(CLARA, "clara-1", tuesday("15:00", "16:00"))));
        refused(ReservingRule.WAITING_ALREADY, () -> place.send(join(BOB, "bob-2", NINE_TO_TEN)));
        refused(ReservingRule.BOOKING_EXISTS_ALREADY, () -> place.send(join(CLARA, "bob-1", NINE_TO_TEN)));
        refused(ReservingRule.MEMBER_IS_UNKNOWN, () -> place.send(join(NOBODY, "x", NINE_TO_TEN)));
        refused(ReservingRule.OUTSIDE_OPENING_HOURS, () -> place.send(join(CLARA, "x", tuesday("05:00", "06:00"))));
        refused(
                ReservingRule.NO_WAITLIST_FOR_A_WHOLE,
                () -> place.send(new JoinWaitlist(WHOLE, CLARA, FIRST, NINE_TO_TEN, 1, null)));
    }

    private static JoinWaitlist join(MemberId member, String booking, TimeSlot slot) {
        return new JoinWaitlist(ROOM, member, new BookingId(booking), slot, 1, null);
    }

    private static LeaveWaitlist leave(MemberId member) {
        return new LeaveWaitlist(ROOM, new BookingId("bob-1"), member);
    }
}

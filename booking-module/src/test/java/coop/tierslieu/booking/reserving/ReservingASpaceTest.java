package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import org.junit.jupiter.api.Test;

class ReservingASpaceTest {

    @Test
    void a_booking_carries_its_price_its_tariff_and_its_terms() {
        given(meetingRoomOpened())
                .when(reserve(tuesday("09:00", "11:00"), 6))
                .then(new BookingConfirmed(
                        SECOND,
                        SPACE,
                        SpaceKind.MEETING_ROOM,
                        ANNE,
                        tuesday("09:00", "11:00"),
                        6,
                        Layout.STANDARD,
                        Price.of(Money.euros("40"), VatRate.STANDARD),
                        "2026-1",
                        CustomerClass.MEMBER,
                        false,
                        terms(SpaceKind.MEETING_ROOM, tuesday("09:00", "11:00"))));
    }

    @Test
    void three_days_are_three_bookings() {
        given(desksOpened())
                .when(reserve(ANNE, 1, null, "54", day("one", 24), day("two", 25), day("three", 26)))
                .confirms(3);
    }

    @Test
    void all_slots_are_confirmed_or_none() {
        given(meetingRoomOpened(), confirmed(tuesday("12:00", "13:00")))
                .when(reserve(ANNE, 1, null, null, day("one", 23), day("two", 24)))
                .refused(SLOT_TAKEN, "24/11/2026 12:00");
    }

    @Test
    void the_slots_of_one_request_do_not_overlap_either() {
        given(meetingRoomOpened())
                .when(reserve(ANNE, 1, null, null, day("one", 24), day("two", 24)))
                .refused(SLOT_TAKEN);
    }

    @Test
    void a_request_has_a_slot() {
        given(meetingRoomOpened()).when(reserve(ANNE, 1, null, null)).refused(NO_SLOT);
    }

    @Test
    void somebody_unknown_cannot_reserve() {
        given(meetingRoomOpened())
                .when(reserve(NOBODY, 1, null, null, day("one", 24)))
                .refused(MEMBER_IS_UNKNOWN, "nobody");
    }

    @Test
    void an_id_is_used_once() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "10:00")))
                .when(reserve(ANNE, 1, null, null, new RequestedSlot(FIRST, tuesday("14:00", "15:00"))))
                .refused(BOOKING_EXISTS_ALREADY);
    }

    @Test
    void nobody_is_charged_more_than_was_offered() {
        given(meetingRoomOpened())
                .when(reserve(ANNE, 1, null, "20", day("one", 24)))
                .refused(PRICE_HAS_CHANGED, "120.00", "20.00");
    }

    @Test
    void a_booking_is_for_someone() {
        given(meetingRoomOpened()).when(reserve(tuesday("09:00", "10:00"), 0)).refused(SEATS_MUST_BE_POSITIVE);
    }

    @Test
    void a_room_cannot_take_more_people_than_it_holds() {
        given(meetingRoomOpened())
                .when(reserve(tuesday("09:00", "10:00"), 13))
                .refused(MORE_THAN_THE_SPACE_HOLDS, "12");
    }

    @Test
    void a_room_is_furnished_only_as_it_can_be() {
        given(meetingRoomOpened())
                .when(reserve(ANNE, 1, Layout.PROJECTION, null, new RequestedSlot(SECOND, tuesday("09:00", "10:00"))))
                .refused(LAYOUT_IS_NOT_OFFERED);
    }

    @Test
    void slots_start_and_end_on_half_hours() {
        given(meetingRoomOpened()).when(reserve(tuesday("09:10", "10:00"))).refused(GRANULARITY, "09:10");
        given(meetingRoomOpened()).when(reserve(tuesday("09:00", "10:10"))).refused(GRANULARITY, "10:10");
    }

    @Test
    void a_room_is_reserved_for_half_an_hour_at_least_and_a_desk_for_an_hour() {
        given(meetingRoomOpened()).when(reserve(tuesday("09:00", "09:30"))).confirms(1);
        given(desksOpened()).when(reserve(tuesday("09:00", "09:30"))).refused(TOO_SHORT, "60");
    }

    @Test
    void a_booking_lasts_fourteen_days_at_most() {
        given(desksOpened())
                .bookingAs(CustomerClass.RESIDENT)
                .when(reserve(slot("2026-11-24T09:00", "2026-12-08T09:30")))
                .refused(TOO_LONG, "14");
    }

    @Test
    void the_running_half_hour_can_still_be_reserved_and_no_earlier_one() {
        given(desksOpened())
                .at("2026-11-24T09:30")
                .when(reserve(tuesday("09:00", "11:00")))
                .confirms(1);
        given(desksOpened())
                .at("2026-11-24T09:31")
                .when(reserve(tuesday("09:00", "11:00")))
                .refused(IN_THE_PAST);
    }

    @Test
    void the_public_reserves_14_days_ahead_members_30_and_residents_90() {
        horizon(CustomerClass.PUBLIC, "2026-12-07", "2026-12-08");
        horizon(CustomerClass.MEMBER, "2026-12-23", "2026-12-24");
        horizon(CustomerClass.RESIDENT, "2027-02-21", "2027-02-22");
    }

    private static void horizon(CustomerClass someone, String last, String tooFar) {
        given(desksOpened()).bookingAs(someone).when(reserve(morningOf(last))).confirms(1);
        given(desksOpened()).bookingAs(someone).when(reserve(morningOf(tooFar))).refused(BEYOND_HORIZON);
    }

    @Test
    void members_find_the_doors_closed_at_night_on_sundays_and_on_holidays() {
        given(desksOpened()).when(reserve(tuesday("07:00", "09:00"))).refused(OUTSIDE_OPENING_HOURS);
        given(desksOpened()).when(reserve(tuesday("19:00", "20:30"))).refused(OUTSIDE_OPENING_HOURS);
        given(desksOpened()).when(reserve(morningOf("2026-11-29"))).refused(OUTSIDE_OPENING_HOURS);
        given(desksOpened())
                .at("2026-12-20T08:00")
                .when(reserve(morningOf("2026-12-25")))
                .refused(OUTSIDE_OPENING_HOURS);
    }

    @Test
    void residents_come_at_any_time() {
        given(desksOpened())
                .bookingAs(CustomerClass.RESIDENT)
                .when(reserve(slot("2026-12-24T20:00", "2026-12-25T08:00")))
                .confirms(1);
    }

    @Test
    void two_bookings_of_a_room_never_overlap() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "10:00")))
                .when(reserve(tuesday("09:30", "10:30")))
                .refused(SLOT_TAKEN, "24/11/2026 09:00", "10:00");
    }

    @Test
    void a_room_cannot_be_reserved_inside_the_buffer_of_another_booking() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "10:00")))
                .when(reserve(tuesday("10:00", "11:00")))
                .refused(BUFFER_TIME, "free again from 24/11/2026 10:15");
    }

    @Test
    void a_room_is_tidied_up_before_the_next_booking() {
        given(meetingRoomOpened(), confirmed(tuesday("10:00", "11:00")))
                .when(reserve(tuesday("09:00", "10:00")))
                .refused(BUFFER_TIME_BEFORE_THE_NEXT, "end by 24/11/2026 09:45");
    }

    @Test
    void a_room_is_reserved_again_after_the_buffer() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "10:00")))
                .when(reserve(tuesday("10:30", "11:00")))
                .confirms(1);
    }

    @Test
    void desks_follow_each_other_without_a_buffer() {
        given(desksOpened(), desksConfirmed(tuesday("09:00", "10:00"), 18))
                .when(reserve(tuesday("10:00", "11:00"), 18))
                .confirms(1);
    }

    @Test
    void the_pool_is_shared_up_to_its_last_seat() {
        given(desksOpened(), desksConfirmed(tuesday("09:00", "12:00"), 17))
                .when(reserve(tuesday("10:00", "11:00"), 1))
                .confirms(1);
        given(desksOpened(), desksConfirmed(tuesday("09:00", "12:00"), 17))
                .when(reserve(tuesday("10:00", "11:00"), 2))
                .refused(SLOT_TAKEN);
    }

    @Test
    void nothing_is_reserved_during_a_closure() {
        given(meetingRoomOpened(), closed(tuesday("08:00", "12:00")))
                .when(reserve(tuesday("11:30", "13:00")))
                .refused(SPACE_IS_CLOSED, "12:00", "Peinture");
    }

    @Test
    void a_reopened_space_is_reserved_again() {
        given(meetingRoomOpened(), closed(tuesday("08:00", "12:00")), new SpaceReopened(SPACE, WORKS))
                .when(reserve(tuesday("11:30", "13:00")))
                .confirms(1);
    }

    @Test
    void a_cancelled_slot_is_free_again() {
        BookingConfirmed booking = confirmed(tuesday("09:00", "10:00"));
        given(meetingRoomOpened(), booking, cancelled(booking, "2026-11-23T08:00", "0"))
                .when(reserve(tuesday("09:00", "10:00")))
                .confirms(1);
    }

    @Test
    void a_room_nobody_came_to_is_free_from_then_on_and_no_earlier() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "12:00")), noShow("2026-11-24T09:15", true))
                .at("2026-11-24T09:20")
                .when(reserve(tuesday("09:30", "11:00")))
                .confirms(1);
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "12:00")), noShow("2026-11-24T09:15", true))
                .at("2026-11-24T09:20")
                .when(reserve(tuesday("09:00", "11:00")))
                .refused(SLOT_TAKEN);
    }

    @Test
    void a_desk_nobody_came_to_stays_taken() {
        given(desksOpened(), desksConfirmed(tuesday("09:00", "12:00"), 18), noShow("2026-11-24T09:15", false))
                .at("2026-11-24T09:20")
                .when(reserve(tuesday("09:30", "11:00")))
                .refused(SLOT_TAKEN);
    }

    @Test
    void a_part_is_taken_when_the_whole_is_reserved_and_free_when_it_is_given_back() {
        SlotBlocked blocked = new SlotBlocked(SPACE, FIRST, new SpaceId("whole"), tuesday("09:00", "12:00"));
        given(desksOpened(), blocked).when(reserve(tuesday("11:00", "12:00"))).refused(SLOT_TAKEN);
        given(desksOpened(), blocked, new SlotUnblocked(SPACE, FIRST, moment("2026-11-23T08:00")))
                .when(reserve(tuesday("11:00", "12:00")))
                .confirms(1);
    }

    private static RequestedSlot day(String booking, int dayOfNovember) {
        String date = "2026-11-" + dayOfNovember;
        return new RequestedSlot(new BookingId(booking), slot(date + "T09:00", date + "T18:00"));
    }

    private static TimeSlot morningOf(String date) {
        return slot(date + "T09:00", date + "T12:00");
    }
}

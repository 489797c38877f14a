package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import org.junit.jupiter.api.Test;

class ChangingABookingTest {
    private static final BookingConfirmed ROOM = confirmed(tuesday("09:00", "10:00"));
    private static final BookingConfirmed DESK = desksConfirmed(tuesday("09:00", "10:00"), 1);

    @Test
    void a_meeting_room_is_given_back_for_nothing_until_24_hours_before() {
        cancelling(SpaceKind.MEETING_ROOM, "2026-11-23T09:00", "0");
        cancelling(SpaceKind.MEETING_ROOM, "2026-11-23T09:01", "10");
        cancelling(SpaceKind.MEETING_ROOM, "2026-11-24T08:59", "10");
    }

    @Test
    void a_salon_is_given_back_for_nothing_until_2_hours_before() {
        cancelling(SpaceKind.SALON, "2026-11-24T07:00", "0");
        cancelling(SpaceKind.SALON, "2026-11-24T07:01", "10");
    }

    @Test
    void a_desk_is_given_back_for_nothing_until_an_hour_before_then_paid_in_full() {
        cancelling(SpaceKind.FIXED_DESK, "2026-11-24T08:00", "0");
        cancelling(SpaceKind.FIXED_DESK, "2026-11-24T08:01", "20");
    }

    @Test
    void a_privatisation_is_free_until_7_days_before_then_costs_a_quarter_then_half() {
        cancelling(SpaceKind.EVENT_SPACE, "2026-11-17T09:00", "0");
        cancelling(SpaceKind.EVENT_SPACE, "2026-11-17T09:01", "5");
        cancelling(SpaceKind.EVENT_SPACE, "2026-11-23T09:00", "5");
        cancelling(SpaceKind.EVENT_SPACE, "2026-11-23T09:01", "10");
    }

    private static void cancelling(SpaceKind kind, String at, String fee) {
        BookingConfirmed booking = confirmed(kind, tuesday("09:00", "10:00"), 1, "20");
        given(opened(kind, 12), booking).at(at).when(cancel()).then(cancelled(booking, at, fee));
    }

    @Test
    void a_booking_that_has_started_cannot_be_cancelled() {
        given(meetingRoomOpened(), ROOM)
                .at("2026-11-24T09:00")
                .when(cancel())
                .refused(BOOKING_HAS_STARTED, "24/11/2026 09:00");
    }

    @Test
    void a_booking_that_is_checked_in_cannot_be_cancelled() {
        given(meetingRoomOpened(), ROOM, checkedIn("2026-11-24T08:50"))
                .at("2026-11-24T08:55")
                .when(cancel())
                .refused(CHECKED_IN_ALREADY);
    }

    @Test
    void a_no_show_cannot_be_cancelled() {
        given(meetingRoomOpened(), ROOM, noShow("2026-11-24T09:15", true))
                .at("2026-11-24T09:20")
                .when(cancel())
                .refused(NO_SHOW_IS_RECORDED);
    }

    @Test
    void a_cancelled_booking_is_no_booking_any_more() {
        given(meetingRoomOpened(), ROOM, cancelled(ROOM, "2026-11-23T08:00", "0"))
                .when(cancel())
                .refused(BOOKING_IS_UNKNOWN, "first");
    }

    @Test
    void the_booking_of_someone_else_is_not_touched() {
        given(meetingRoomOpened(), ROOM)
                .when(new CancelBooking(SPACE, FIRST, BOB))
                .refused(BOOKING_IS_UNKNOWN);
        given(meetingRoomOpened(), ROOM)
                .at("2026-11-24T09:00")
                .when(new CheckIn(SPACE, FIRST, BOB))
                .refused(BOOKING_IS_UNKNOWN);
    }

    @Test
    void what_the_whole_place_took_is_given_back_with_the_whole_only() {
        given(meetingRoomOpened(), new SlotBlocked(SPACE, FIRST, new SpaceId("whole"), tuesday("09:00", "10:00")))
                .when(cancel())
                .refused(BOOKING_IS_UNKNOWN);
    }

    @Test
    void check_in_opens_a_quarter_of_an_hour_before_the_start() {
        given(meetingRoomOpened(), ROOM).at("2026-11-24T08:44").when(checkIn()).refused(TOO_EARLY_TO_CHECK_IN, "08:45");
        given(meetingRoomOpened(), ROOM).at("2026-11-24T08:45").when(checkIn()).then(checkedIn("2026-11-24T08:45"));
    }

    @Test
    void check_in_ends_with_the_slot() {
        given(meetingRoomOpened(), ROOM).at("2026-11-24T10:00").when(checkIn()).refused(BOOKING_HAS_ENDED, "10:00");
    }

    @Test
    void nobody_checks_in_twice() {
        given(meetingRoomOpened(), ROOM, checkedIn("2026-11-24T08:50"))
                .at("2026-11-24T09:05")
                .when(checkIn())
                .refused(CHECKED_IN_ALREADY);
    }

    @Test
    void nobody_checks_in_to_a_room_that_was_released() {
        given(meetingRoomOpened(), ROOM, noShow("2026-11-24T09:15", true))
                .at("2026-11-24T09:20")
                .when(checkIn())
                .refused(NO_SHOW_IS_RECORDED);
    }

    @Test
    void whoever_was_missed_at_a_desk_may_still_come_until_the_end() {
        given(desksOpened(), DESK, noShow("2026-11-24T09:15", false))
                .at("2026-11-24T09:20")
                .when(checkIn())
                .then(checkedIn("2026-11-24T09:20"));
        given(desksOpened(), DESK, noShow("2026-11-24T09:15", false))
                .at("2026-11-24T10:00")
                .when(checkIn())
                .refused(BOOKING_HAS_ENDED, "10:00");
    }

    @Test
    void whoever_came_after_all_is_there_and_not_missed_again() {
        given(desksOpened(), DESK, noShow("2026-11-24T09:15", false), checkedIn("2026-11-24T09:20"))
                .at("2026-11-24T09:25")
                .when(recordNoShow())
                .refused(CHECKED_IN_ALREADY);
    }

    @Test
    void a_no_show_frees_a_room_and_only_marks_a_desk() {
        given(meetingRoomOpened(), ROOM)
                .at("2026-11-24T09:15")
                .when(recordNoShow())
                .then(noShow("2026-11-24T09:15", true));
        given(desksOpened(), DESK).at("2026-11-24T09:15").when(recordNoShow()).then(noShow("2026-11-24T09:15", false));
    }

    @Test
    void a_no_show_found_out_in_the_evening_frees_nothing() {
        given(meetingRoomOpened(), ROOM)
                .at("2026-11-24T19:00")
                .when(recordNoShow())
                .then(noShow("2026-11-24T19:00", false));
    }

    @Test
    void people_may_be_a_quarter_of_an_hour_late() {
        given(meetingRoomOpened(), ROOM)
                .at("2026-11-24T09:14")
                .when(recordNoShow())
                .refused(TOO_EARLY_FOR_A_NO_SHOW, "09:15");
    }

    @Test
    void who_is_there_is_no_no_show() {
        given(meetingRoomOpened(), ROOM, checkedIn("2026-11-24T08:50"))
                .at("2026-11-24T09:30")
                .when(recordNoShow())
                .refused(CHECKED_IN_ALREADY);
    }

    @Test
    void a_no_show_is_recorded_once() {
        given(meetingRoomOpened(), ROOM, noShow("2026-11-24T09:15", true))
                .at("2026-11-24T09:30")
                .when(recordNoShow())
                .refused(NO_SHOW_IS_RECORDED);
    }

    @Test
    void a_cancelled_booking_is_no_no_show() {
        given(meetingRoomOpened(), ROOM, cancelled(ROOM, "2026-11-23T08:00", "0"))
                .at("2026-11-24T09:30")
                .when(recordNoShow())
                .refused(BOOKING_IS_UNKNOWN);
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.shared.TimeSlot;
import org.junit.jupiter.api.Test;

class ClosingASpaceTest {
    private static final TimeSlot MORNING = tuesday("08:00", "12:00");

    @Test
    void a_space_is_closed_even_over_bookings_which_stand() {
        given(meetingRoomOpened(), confirmed(tuesday("09:00", "10:00")))
                .when(close("Peinture"))
                .then(closed(MORNING));
    }

    @Test
    void a_closure_that_has_begun_can_still_be_recorded() {
        given(meetingRoomOpened())
                .at("2026-11-24T11:59")
                .when(close("Peinture"))
                .then(closed(MORNING));
    }

    @Test
    void the_past_cannot_be_closed() {
        given(meetingRoomOpened())
                .at("2026-11-24T12:00")
                .when(close("Peinture"))
                .refused(CLOSURE_IS_IN_THE_PAST, "12:00");
    }

    @Test
    void a_closure_says_why() {
        given(meetingRoomOpened()).when(close(" ")).refused(REASON_IS_MISSING);
        given(meetingRoomOpened()).when(close("a".repeat(201))).refused(REASON_IS_MISSING);
    }

    @Test
    void a_closure_is_recorded_once() {
        given(meetingRoomOpened(), closed(MORNING)).when(close("Peinture")).refused(CLOSURE_EXISTS_ALREADY);
    }

    @Test
    void a_closure_is_lifted_once() {
        given(meetingRoomOpened(), closed(MORNING))
                .when(new ReopenSpace(SPACE, WORKS))
                .then(new SpaceReopened(SPACE, WORKS));
        given(meetingRoomOpened(), closed(MORNING), new SpaceReopened(SPACE, WORKS))
                .when(new ReopenSpace(SPACE, WORKS))
                .refused(CLOSURE_IS_UNKNOWN);
    }

    @Test
    void nobody_is_missed_who_should_have_come_while_it_was_closed() {
        given(desksOpened(), desksConfirmed(tuesday("09:00", "18:00"), 1), closed(MORNING))
                .at("2026-11-24T15:00")
                .when(recordNoShow())
                .refused(SPACE_WAS_CLOSED, "08:00", "12:00");
        given(desksOpened(), desksConfirmed(tuesday("07:30", "18:00"), 1), closed(MORNING))
                .at("2026-11-24T08:10")
                .when(recordNoShow())
                .then(noShow("2026-11-24T08:10", false));
    }

    @Test
    void what_a_closure_touches_is_given_back_for_nothing_also_once_it_has_begun() {
        BookingConfirmed booking = confirmed(tuesday("09:00", "10:00"));

        given(meetingRoomOpened(), booking, closed(MORNING))
                .at("2026-11-24T09:30")
                .when(cancelBecauseClosed())
                .then(cancelledBecauseClosed(booking, "2026-11-24T09:30"));
        given(meetingRoomOpened(), booking, checkedIn("2026-11-24T08:55"), closed(MORNING))
                .at("2026-11-24T09:30")
                .when(cancelBecauseClosed())
                .then(cancelledBecauseClosed(booking, "2026-11-24T09:30"));
        given(meetingRoomOpened(), booking, noShow("2026-11-24T09:15", true), closed(MORNING))
                .at("2026-11-24T09:30")
                .when(cancelBecauseClosed())
                .then(cancelledBecauseClosed(booking, "2026-11-24T09:30"));
    }

    @Test
    void once_it_is_over_or_where_nothing_is_closed_nothing_is_given_back_like_that() {
        BookingConfirmed booking = confirmed(tuesday("09:00", "10:00"));

        given(meetingRoomOpened(), booking, closed(MORNING))
                .at("2026-11-24T10:00")
                .when(cancelBecauseClosed())
                .refused(BOOKING_HAS_ENDED, "10:00");
        given(meetingRoomOpened(), booking, closed(tuesday("10:00", "12:00")))
                .when(cancelBecauseClosed())
                .refused(SPACE_IS_NOT_CLOSED);
        given(meetingRoomOpened(), booking, closed(MORNING), new SpaceReopened(SPACE, WORKS))
                .when(cancelBecauseClosed())
                .refused(SPACE_IS_NOT_CLOSED);
    }

    private static CancelWithoutFee cancelBecauseClosed() {
        return new CancelWithoutFee(SPACE, FIRST, CancellationReason.SPACE_CLOSED);
    }

    private static BookingCancelled cancelledBecauseClosed(BookingConfirmed booking, String at) {
        return new BookingCancelled(
                FIRST,
                SPACE,
                booking.kind(),
                ANNE,
                booking.slot(),
                moment(at),
                booking.price(),
                booking.price().permille(0),
                CancellationReason.SPACE_CLOSED,
                Arrangement.PLAIN);
    }

    private static CloseSpace close(String reason) {
        return new CloseSpace(SPACE, WORKS, MORNING, reason);
    }
}

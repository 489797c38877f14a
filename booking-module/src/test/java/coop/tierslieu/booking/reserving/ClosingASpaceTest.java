package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

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

    private static CloseSpace close(String reason) {
        return new CloseSpace(SPACE, WORKS, MORNING, reason);
    }
}

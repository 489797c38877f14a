package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The room is open until noon on Tuesdays from now on, and at no other time. */
class ChangingTheHoursTest {
    private static final OpeningHours TUESDAY_MORNING = open("09:00", "12:00");

    @Test
    void a_space_has_other_hours_from_now_on() {
        given(meetingRoomOpened())
                .when(new ChangeOpeningHours(SPACE, TUESDAY_MORNING))
                .then(new OpeningHoursChanged(SPACE, TUESDAY_MORNING));
    }

    @Test
    void what_is_reserved_later_follows_them() {
        given(meetingRoomOpened(), new OpeningHoursChanged(SPACE, TUESDAY_MORNING))
                .when(reserve(tuesday("09:00", "12:00")))
                .confirms(1);
        given(meetingRoomOpened(), new OpeningHoursChanged(SPACE, TUESDAY_MORNING))
                .when(reserve(tuesday("11:00", "13:00")))
                .refused(OUTSIDE_OPENING_HOURS, "11:00", "13:00");
    }

    @Test
    void what_was_agreed_before_stands() {
        BookingConfirmed afternoon = confirmed(tuesday("14:00", "15:00"));

        given(meetingRoomOpened(), afternoon, new OpeningHoursChanged(SPACE, TUESDAY_MORNING))
                .at("2026-11-24T13:50")
                .when(checkIn())
                .then(checkedIn("2026-11-24T13:50"));
    }

    @Test
    void hours_that_end_before_they_start_or_are_those_there_are_are_refused() {
        given(meetingRoomOpened())
                .when(new ChangeOpeningHours(SPACE, open("12:00", "09:00")))
                .refused(SpaceRule.OPENING_ENDS_BEFORE_IT_STARTS);
        given(meetingRoomOpened())
                .when(new ChangeOpeningHours(SPACE, UsualHours.of(SpaceKind.MEETING_ROOM)))
                .refused(NOTHING_CHANGES);
    }

    private static OpeningHours open(String from, String until) {
        return new OpeningHours(
                List.of(new Row(
                        CustomerClass.MEMBER, DayOfWeek.TUESDAY, LocalTime.parse(from), LocalTime.parse(until))),
                List.of());
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.slot;
import static coop.tierslieu.membership.published.CustomerClass.MEMBER;
import static coop.tierslieu.membership.published.CustomerClass.PUBLIC;
import static coop.tierslieu.membership.published.CustomerClass.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.UsualHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorsTest {
    private final PublicHolidays holidays = new FrenchPublicHolidays();
    private final Doors desks = new Doors(UsualHours.of(SpaceKind.NOMAD_DESKS), holidays);
    private final Doors hall = new Doors(UsualHours.of(SpaceKind.EVENT_SPACE), holidays);

    @Test
    void the_desks_follow_the_hours_of_the_host() {
        assertThat(desks.areOpen(MEMBER, slot("2026-11-24T08:00", "2026-11-24T20:00")))
                .isTrue();
        assertThat(desks.areOpen(PUBLIC, slot("2026-11-28T09:00", "2026-11-28T18:00")))
                .isTrue();
        assertThat(desks.areOpen(PUBLIC, slot("2026-11-28T08:30", "2026-11-28T18:00")))
                .isFalse();
        assertThat(desks.areOpen(PUBLIC, slot("2026-11-24T19:00", "2026-11-25T09:00")))
                .isFalse();
    }

    @Test
    void the_hall_is_open_until_midnight_on_holidays_too() {
        assertThat(hall.areOpen(PUBLIC, slot("2026-12-25T18:00", "2026-12-26T00:00")))
                .isTrue();
        assertThat(hall.areOpen(PUBLIC, slot("2026-12-25T18:00", "2026-12-26T00:30")))
                .isFalse();
    }

    @Test
    void residents_stay_for_days() {
        assertThat(desks.areOpen(RESIDENT, slot("2026-12-24T18:00", "2026-12-27T09:00")))
                .isTrue();
    }

    @Test
    void rows_that_touch_are_one() {
        Doors lunchless = new Doors(
                new OpeningHours(
                        List.of(tuesday("13:00", "18:00"), tuesday("09:00", "13:00"), tuesday("20:00", "22:00")),
                        List.of()),
                holidays);
        assertThat(lunchless.areOpen(MEMBER, slot("2026-11-24T09:00", "2026-11-24T18:00")))
                .isTrue();
        assertThat(lunchless.areOpen(MEMBER, slot("2026-11-24T17:00", "2026-11-24T21:00")))
                .isFalse();
    }

    @Test
    void several_hours_together_let_in_whenever_one_of_them_does() {
        OpeningHours nights = new OpeningHours(
                List.of(new Row(PUBLIC, DayOfWeek.SATURDAY, LocalTime.MIDNIGHT, LocalTime.of(2, 0))), List.of());
        Doors both = new Doors(List.of(UsualHours.of(SpaceKind.EVENT_SPACE), nights), holidays);

        assertThat(both.areOpen(PUBLIC, slot("2026-11-27T20:00", "2026-11-28T02:00")))
                .isTrue();
        assertThat(both.areOpen(PUBLIC, slot("2026-11-27T20:00", "2026-11-28T02:30")))
                .isFalse();
        assertThat(both.areOpen(PUBLIC, slot("2026-11-26T20:00", "2026-11-27T00:30")))
                .isFalse();
    }

    @Test
    void on_a_holiday_those_hours_count_that_hold_on_holidays() {
        OpeningHours morning = new OpeningHours(
                List.of(new Row(PUBLIC, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))), List.of());
        Doors both = new Doors(List.of(UsualHours.of(SpaceKind.NOMAD_DESKS), morning), holidays);

        assertThat(both.areOpen(PUBLIC, slot("2026-12-25T09:00", "2026-12-25T12:00")))
                .isTrue();
        assertThat(both.areOpen(PUBLIC, slot("2026-12-25T09:00", "2026-12-25T13:00")))
                .isFalse();
    }

    private static Row tuesday(String from, String until) {
        return new Row(MEMBER, DayOfWeek.TUESDAY, LocalTime.parse(from), LocalTime.parse(until));
    }
}

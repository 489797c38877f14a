package coop.tierslieu.booking.desk;

import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StayTodayTest {

    @Test
    void half_a_day_in_the_morning_lasts_until_the_pivot() {
        assertThat(stay(Stay.HALF_DAY, "09:20")).contains(tuesday("09:00", "13:30"));
    }

    @Test
    void a_day_lasts_until_the_evening() {
        assertThat(stay(Stay.DAY, "09:20")).contains(tuesday("09:00", "20:00"));
    }

    @Test
    void half_a_day_in_the_afternoon_lasts_until_the_evening() {
        assertThat(stay(Stay.HALF_DAY, "14:45")).contains(tuesday("14:30", "20:00"));
    }

    @Test
    void half_a_day_never_lasts_less_than_an_hour_nor_straddles_the_pivot() {
        assertThat(stay(Stay.HALF_DAY, "12:30")).contains(tuesday("12:30", "13:30"));
        for (String time : List.of("12:31", "12:59", "13:00", "13:29")) {
            assertThat(stay(Stay.HALF_DAY, time)).as(time).contains(tuesday("13:30", "20:00"));
        }
        assertThat(stay(Stay.HALF_DAY, "13:30")).contains(tuesday("13:30", "20:00"));
    }

    @Test
    void where_no_hour_of_the_afternoon_is_open_the_rest_of_the_morning_counts() {
        StayToday early = today(
                "12:40",
                CustomerClass.MEMBER,
                new OpeningHours(
                        List.of(new OpeningHours.Row(
                                CustomerClass.MEMBER, TUESDAY.getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(14, 0))),
                        List.of()));

        assertThat(early.of(Stay.HALF_DAY)).contains(tuesday("12:30", "13:30"));
    }

    @Test
    void who_sits_down_before_the_afternoon_needs_a_seat_from_now_on() {
        StayToday today = today("12:59", CustomerClass.MEMBER, UsualHours.of(SpaceKind.NOMAD_DESKS));

        assertThat(today.seatedIn(tuesday("13:30", "20:00"))).isEqualTo(tuesday("12:30", "20:00"));
        assertThat(today.seatedIn(tuesday("12:30", "20:00"))).isEqualTo(tuesday("12:30", "20:00"));
    }

    @Test
    void before_the_doors_open_and_after_they_close_nobody_can_stay() {
        assertThat(stay(Stay.DAY, "07:10")).isEmpty();
        assertThat(stay(Stay.DAY, "20:00")).isEmpty();
    }

    @Test
    void residents_may_stay_into_the_night() {
        assertThat(stay(Stay.DAY, "21:10", CustomerClass.RESIDENT))
                .contains(TimeSlot.of(TUESDAY.atTime(21, 0), TUESDAY.plusDays(1).atStartOfDay()));
    }

    private static Optional<TimeSlot> stay(Stay stay, String time) {
        return stay(stay, time, CustomerClass.MEMBER);
    }

    private static Optional<TimeSlot> stay(Stay stay, String time, CustomerClass customerClass) {
        return today(time, customerClass, UsualHours.of(SpaceKind.NOMAD_DESKS)).of(stay);
    }

    private static StayToday today(String time, CustomerClass customerClass, OpeningHours hours) {
        return new StayToday(hours, customerClass, LocalTime.of(13, 30), TUESDAY.atTime(LocalTime.parse(time)));
    }
}

package coop.tierslieu.booking.desk;

import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalTime;
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
    void half_a_day_never_lasts_less_than_an_hour() {
        assertThat(stay(Stay.HALF_DAY, "12:30")).contains(tuesday("12:30", "13:30"));
        assertThat(stay(Stay.HALF_DAY, "13:05")).contains(tuesday("13:00", "20:00"));
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
        return new StayToday(
                        UsualHours.of(SpaceKind.NOMAD_DESKS),
                        customerClass,
                        LocalTime.of(13, 30),
                        TUESDAY.atTime(LocalTime.parse(time)))
                .of(stay);
    }
}

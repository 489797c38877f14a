package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LastDayTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final LocalDateTime EVENING = TUESDAY.atTime(20, 0);

    @Test
    void a_night_ends_on_the_next_day() {
        assertThat(LastDay.of(EVENING, TUESDAY, LocalTime.of(8, 0))).isEqualTo(TUESDAY.plusDays(1));
    }

    @Test
    void midnight_ends_the_day() {
        assertThat(LastDay.of(EVENING, TUESDAY, LocalTime.MIDNIGHT)).isEqualTo(TUESDAY.plusDays(1));
        assertThat(LastDay.of(TUESDAY.atStartOfDay(), TUESDAY, LocalTime.MIDNIGHT))
                .isEqualTo(TUESDAY.plusDays(1));
    }

    @Test
    void another_day_that_was_said_is_taken_at_its_word() {
        assertThat(LastDay.of(EVENING, TUESDAY.plusDays(1), LocalTime.MIDNIGHT)).isEqualTo(TUESDAY.plusDays(1));
        assertThat(LastDay.of(EVENING, TUESDAY.plusWeeks(1), LocalTime.of(8, 0)))
                .isEqualTo(TUESDAY.plusWeeks(1));
        assertThat(LastDay.of(EVENING, TUESDAY.minusDays(1), LocalTime.of(8, 0)))
                .isEqualTo(TUESDAY.minusDays(1));
    }

    @Test
    void no_time_at_all_is_not_a_whole_day() {
        assertThat(LastDay.of(EVENING, TUESDAY, LocalTime.of(20, 0))).isEqualTo(TUESDAY);
    }

    /** Within a day of the start, whatever is said of the same day. */
    @Property
    void who_says_no_day_means_the_first_such_time_after_the_start(
            @ForAll @IntRange(max = 47) int start, @ForAll @IntRange(max = 47) int end) {
        LocalDateTime begins = TUESDAY.atStartOfDay().plusMinutes(30L * start);
        LocalTime ends = LocalTime.MIDNIGHT.plusMinutes(30L * end);

        LocalDateTime ending = LastDay.of(begins, TUESDAY, ends).atTime(ends);

        assertThat(ending).isBeforeOrEqualTo(begins.plusDays(1));
        if (start != end) {
            assertThat(ending).isAfter(begins);
        }
    }
}

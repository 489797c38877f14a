package coop.tierslieu.booking.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.assertj.core.api.HamcrestCondition;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void nine_oclock_stays_nine_oclock_when_the_clocks_change() {
        Timetable weekly = timetable("2026-03-22T09:00", "2026-03-22T10:00", "FREQ=WEEKLY;COUNT=2");

        assertThat(weekly.days().stream().map(day -> weekly.slot(day).start().toString()))
                .containsExactly("2026-03-22T09:00+01:00", "2026-03-29T09:00+02:00");
    }

    @Test
    void a_time_the_clocks_jump_over_is_not_moved() {
        Timetable daily = timetable("2026-03-28T02:30", "2026-03-28T03:30", "FREQ=DAILY;COUNT=3");

        assertThat(daily.days()).hasSize(3);
        assertRefused(() -> daily.slot(LocalDate.parse("2026-03-29")), TimeRule.TIME_DOES_NOT_EXIST, "02:30");
        assertThat(daily.slot(LocalDate.parse("2026-03-30")).start()).hasToString("2026-03-30T02:30+02:00");
    }

    @Test
    void in_the_repeated_hour_the_earlier_offset_is_meant() {
        Timetable daily = timetable("2026-10-24T02:00", "2026-10-24T03:30", "FREQ=DAILY;COUNT=2");

        assertThat(daily.slot(LocalDate.parse("2026-10-25")).start()).hasToString("2026-10-25T02:00+02:00");
        assertThat(daily.slot(LocalDate.parse("2026-10-25")).end()).hasToString("2026-10-25T03:30+01:00");
        assertThat(daily.slot(LocalDate.parse("2026-10-25")).onTheClock()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void exceptions_are_counted_and_left_out() {
        Timetable daily = timetable(
                "2026-03-02T09:00", "2026-03-02T10:00", "FREQ=DAILY;COUNT=4", "2026-03-03", "2026-03-04", "2026-06-01");

        assertThat(daily.days()).containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-05"));
        assertThat(daily.removed()).containsExactly(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"));
    }

    @Test
    void something_must_be_left() {
        assertRefused(
                () -> timetable("2026-03-02T09:00", "2026-03-02T10:00", "FREQ=DAILY;COUNT=1", "2026-03-02"),
                SeriesRule.RECURRENCE_HAS_NO_DATE);
        assertRefused(
                () -> timetable("2026-03-04T09:00", "2026-03-04T10:00", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260309"),
                SeriesRule.RECURRENCE_HAS_NO_DATE);
    }

    @Test
    void an_end_comes_after_its_start() {
        assertRefused(
                () -> timetable("2026-03-02T09:00", "2026-03-02T09:00", "FREQ=DAILY;COUNT=2"),
                TimeRule.SLOT_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void one_occurrence_is_over_when_the_next_one_starts() {
        assertThat(timetable("2026-03-02T09:00", "2026-03-03T09:00", "FREQ=DAILY;COUNT=2")
                        .days())
                .hasSize(2);
        assertRefused(
                () -> timetable("2026-03-02T09:00", "2026-03-03T09:30", "FREQ=DAILY;COUNT=2"),
                SeriesRule.OCCURRENCES_OVERLAP,
                "02/03/2026",
                "03/03/2026");
    }

    private static Timetable timetable(String start, String end, String rrule, String... without) {
        return Timetable.of(
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                Recurrence.parse(rrule),
                Arrays.stream(without).map(LocalDate::parse).collect(Collectors.toSet()));
    }

    private static void assertRefused(ThrowingCallable asked, Rule rule, String... words) {
        assertThatThrownBy(asked).is(new HamcrestCondition<>(new RefusedBy(rule, words)));
    }
}

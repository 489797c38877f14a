package coop.tierslieu.booking.recurring;

import static coop.tierslieu.booking.recurring.SeriesRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import coop.tierslieu.booking.RefusedBy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.HamcrestCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first of January 2026 is a Thursday. */
class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY;COUNT=3                            | 2026-01-30 | 2026-01-30 2026-01-31 2026-02-01
                    FREQ=DAILY;INTERVAL=2;UNTIL=20260105          | 2026-01-01 | 2026-01-01 2026-01-03 2026-01-05
                    FREQ=DAILY;BYDAY=MO,FR;COUNT=3                | 2026-01-01 | 2026-01-02 2026-01-05 2026-01-09
                    FREQ=WEEKLY;COUNT=2                           | 2026-01-01 | 2026-01-01 2026-01-08
                    FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3               | 2026-01-01 | 2026-01-01 2026-01-06 2026-01-08
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=3    | 2026-01-01 | 2026-01-04 2026-01-13 2026-01-18
                    FREQ=MONTHLY;COUNT=3                          | 2026-01-31 | 2026-01-31 2026-03-31 2026-05-31
                    FREQ=MONTHLY;BYDAY=2TU;COUNT=2                | 2026-01-01 | 2026-01-13 2026-02-10
                    FREQ=MONTHLY;BYDAY=-1FR;COUNT=2               | 2026-01-31 | 2026-02-27 2026-03-27
                    FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=3            | 2026-01-06 | 2026-01-19 2026-02-02 2026-02-16
                    FREQ=MONTHLY;BYDAY=5FR;COUNT=2                | 2026-01-01 | 2026-01-30 2026-05-29
                    RRULE:freq=weekly;until=20260108T080000Z      | 2026-01-01 | 2026-01-01 2026-01-08
                    FREQ=WEEKLY;UNTIL=20260108T075959Z            | 2026-01-01 | 2026-01-01
                    FREQ=WEEKLY;UNTIL=20260108T090000             | 2026-01-01 | 2026-01-01 2026-01-08
                    """)
    void a_rule_means_these_days_at_nine(String rrule, LocalDate first, String days) {
        List<LocalDate> meant =
                Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();

        assertThat(Recurrence.parse(rrule).from(first.atTime(9, 0))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weekly",
                "FREQ=WEEKLY;",
                "FREQ=WEEKLY;;COUNT=2",
                "FREQ=SOMETIMES;COUNT=2",
                "COUNT=2",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;COUNT=-3",
                "FREQ=WEEKLY;COUNT=two",
                "FREQ=WEEKLY;COUNT=2;COUNT=3",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20260601",
                "FREQ=WEEKLY;INTERVAL=0;COUNT=2",
                "FREQ=WEEKLY;INTERVAL=100;COUNT=2",
                "FREQ=WEEKLY;BYDAY=LU;COUNT=2",
                "FREQ=WEEKLY;BYDAY=2TU;COUNT=2",
                "FREQ=MONTHLY;BYDAY=6TU;COUNT=2",
                "FREQ=MONTHLY;BYDAY=TU,;COUNT=2",
                "FREQ=WEEKLY;UNTIL=20260631",
                "FREQ=WEEKLY;UNTIL=20260630T250000Z",
                "FREQ=WEEKLY;UNTIL=2026-06-30",
                "FREQ=WEEKLY;COLOUR=RED;COUNT=2",
            })
    void what_is_malformed_is_refused(String rrule) {
        assertRefused(rrule, RECURRENCE_IS_MALFORMED);
    }

    @Test
    void a_rule_of_a_megabyte_is_malformed_whatever_it_says() {
        assertRefused("FREQ=WEEKLY;BYDAY=" + "TU,".repeat(350_000) + "TU;COUNT=2", RECURRENCE_IS_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;COUNT=2",
                "FREQ=SECONDLY;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=2",
                "FREQ=WEEKLY;WKST=SU;COUNT=2",
            })
    void what_is_not_supported_is_refused_with_the_part(String rrule) {
        String part = rrule.startsWith("FREQ=YEARLY") || rrule.startsWith("FREQ=SECONDLY")
                ? rrule.split(";")[0]
                : rrule.split(";")[rrule.contains("BYSETPOS") ? 2 : 1];

        assertRefused(rrule, RECURRENCE_PART_IS_NOT_SUPPORTED, "\"" + part + "\"");
    }

    @Test
    void a_rule_without_an_end_is_refused() {
        assertRefused("FREQ=WEEKLY;BYDAY=TU", RECURRENCE_IS_ENDLESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;COUNT=201",
                "FREQ=DAILY;COUNT=1000000",
                "FREQ=DAILY;COUNT=99999999999999999999",
                "FREQ=DAILY;UNTIL=20260720",
                "FREQ=DAILY;UNTIL=99991231",
                "FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO;UNTIL=99991231"
            })
    void more_dates_than_anyone_reads_are_refused_at_once(String rrule) {
        assertTimeout(Duration.ofSeconds(1), () -> assertRefused(rrule, RECURRENCE_HAS_TOO_MANY_DATES, "200"));
    }

    @Test
    void two_hundred_dates_are_not_too_many() {
        assertThat(days("FREQ=DAILY;COUNT=200")).hasSize(200);
        assertThat(days("FREQ=DAILY;UNTIL=20260719")).hasSize(200);
    }

    @Test
    void a_rule_that_ends_before_its_first_day_is_refused_with_both() {
        assertRefused("FREQ=DAILY;UNTIL=20251231", RECURRENCE_ENDS_BEFORE_IT_STARTS, "31/12/2025", "01/01/2026");
        assertRefused("FREQ=DAILY;UNTIL=20260101T075900Z", RECURRENCE_ENDS_BEFORE_IT_STARTS);
        assertThatCode(() -> days("FREQ=DAILY;UNTIL=20260101T080000Z")).doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_no_day_fits_means_no_day() {
        assertThat(days("FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=3")).isEmpty();
    }

    private static List<LocalDate> days(String rrule) {
        return Recurrence.parse(rrule).from(LocalDateTime.parse("2026-01-01T09:00"));
    }

    private static void assertRefused(String rrule, SeriesRule rule, String... words) {
        assertThatThrownBy(() -> days(rrule)).is(new HamcrestCondition<>(new RefusedBy(rule, words)));
    }
}

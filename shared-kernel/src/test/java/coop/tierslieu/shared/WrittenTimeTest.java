package coop.tierslieu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {

    @Test
    void days_and_times_are_read_as_iso_8601_writes_them() {
        assertThat(WrittenTime.day("date", "2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(WrittenTime.time("time", "09:30")).isEqualTo(LocalTime.of(9, 30));
        assertThat(WrittenTime.onTheClock("start", "2026-11-24T09:30"))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 30));
        assertThat(WrittenTime.onTheClock("start", "2026-11-24T08:30:00Z"))
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 30));
        assertThat(WrittenTime.moment("start", "2026-11-24T08:30:00Z"))
                .isEqualTo(OffsetDateTime.parse("2026-11-24T09:30+01:00"));
        assertThat(WrittenTime.year("year", 2026)).isEqualTo(Year.of(2026));
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_field() {
        refused(TimeRule.TIME_IS_MALFORMED, "date", () -> WrittenTime.day("date", "24/11/2026"));
        refused(TimeRule.TIME_IS_MALFORMED, "date", () -> WrittenTime.day("date", "2026-02-30"));
        refused(TimeRule.TIME_IS_MALFORMED, "until", () -> WrittenTime.time("until", "25:00"));
        refused(TimeRule.TIME_IS_MALFORMED, "start", () -> WrittenTime.moment("start", "tomorrow"));
        refused(TimeRule.TIME_IS_MALFORMED, "start", () -> WrittenTime.onTheClock("start", "2026-11-24"));
    }

    @Test
    void the_years_of_the_place_are_2000_to_2999() {
        assertThat(WrittenTime.day("date", "2000-01-01")).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(WrittenTime.day("date", "2999-12-31")).isEqualTo(LocalDate.of(2999, 12, 31));
        for (String beyond : new String[] {"1999-12-31", "3000-01-01", "+999999999-12-31", "-999999999-01-01"}) {
            refused(TimeRule.YEAR_OUT_OF_RANGE, "date", () -> WrittenTime.day("date", beyond));
            refused(TimeRule.YEAR_OUT_OF_RANGE, "start", () -> WrittenTime.moment("start", beyond + "T12:00"));
            refused(TimeRule.YEAR_OUT_OF_RANGE, "start", () -> WrittenTime.onTheClock("start", beyond + "T12:00"));
        }
        refused(TimeRule.YEAR_OUT_OF_RANGE, "year", () -> WrittenTime.year("year", 3000));
    }

    @Test
    void an_instant_that_no_clock_in_paris_could_show_is_refused_too() {
        String last = "+999999999-12-31T23:59:59-18:00";

        refused(TimeRule.TIME_IS_MALFORMED, "start", () -> WrittenTime.moment("start", last));
        refused(TimeRule.TIME_IS_MALFORMED, "start", () -> WrittenTime.onTheClock("start", last));
        refused(TimeRule.TIME_IS_MALFORMED, "end", () -> TimeSlot.parse("2026-11-24T09:00", last));
    }

    @Property
    void whatever_is_written_is_read_or_refused(@ForAll String text) {
        readOrRefused(() -> WrittenTime.day("date", text));
        readOrRefused(() -> WrittenTime.time("time", text));
        readOrRefused(() -> WrittenTime.moment("start", text));
    }

    /** Whatever can be read leaves room for a week before and after. */
    @Property
    void no_day_that_was_read_is_at_the_end_of_time(@ForAll LocalDate day) {
        readOrRefused(() -> {
            LocalDate read = WrittenTime.day("date", day.toString());
            assertThat(TimeSlot.of(
                            read.minusWeeks(1).atStartOfDay(), read.plusWeeks(1).atStartOfDay()))
                    .isNotNull();
        });
    }

    private static void readOrRefused(ThrowingCallable reading) {
        try {
            reading.call();
        } catch (Refused refused) {
            assertThat(refused.rule()).isInstanceOf(TimeRule.class);
        } catch (DateTimeException unread) {
            throw new AssertionError("neither read nor refused", unread);
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    private static void refused(TimeRule rule, String field, ThrowingCallable reading) {
        assertThatExceptionOfType(Refused.class).isThrownBy(reading).satisfies(refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).contains(field);
        });
    }
}

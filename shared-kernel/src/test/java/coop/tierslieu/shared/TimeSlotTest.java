package coop.tierslieu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final LocalDateTime YEAR = LocalDateTime.parse("2026-01-01T00:00");

    @Test
    void a_night_is_twelve_hours_whatever_the_clocks_do() {
        for (String evening : new String[] {"2026-03-28T20:00", "2026-06-10T20:00", "2026-10-24T20:00"}) {
            LocalDateTime start = LocalDateTime.parse(evening);
            assertThat(TimeSlot.of(start, start.plusHours(12)).onTheClock())
                    .as(evening)
                    .isEqualTo(Duration.ofHours(12));
        }
    }

    @Test
    void a_time_that_the_clocks_jump_over_is_refused_with_its_field() {
        refused(TimeRule.TIME_DOES_NOT_EXIST, "start", () -> TimeSlot.parse("2026-03-29T02:30", "2026-03-29T04:00"));
        refused(TimeRule.TIME_DOES_NOT_EXIST, "end", () -> TimeSlot.parse("2026-03-29T01:00", "2026-03-29T02:30"));
    }

    @Test
    void in_the_repeated_hour_the_chosen_offset_is_kept() {
        TimeSlot summer = TimeSlot.parse("2026-10-25T02:30:00+02:00", "2026-10-25T04:00");
        TimeSlot winter = TimeSlot.parse("2026-10-25T02:30:00+01:00", "2026-10-25T04:00");

        assertThat(summer.start().toInstant())
                .isEqualTo(winter.start().toInstant().minusSeconds(3600));
        assertThat(summer.onTheClock()).isEqualTo(winter.onTheClock());
        assertThat(TimeSlot.parse("2026-10-25T02:30", "2026-10-25T04:00")).isEqualTo(summer);
    }

    @Test
    void an_instant_told_elsewhere_is_the_same_instant_in_paris() {
        assertThat(TimeSlot.parse("2026-07-01T07:00:00Z", "2026-07-01T10:00"))
                .isEqualTo(TimeSlot.parse("2026-07-01T09:00", "2026-07-01T10:00"));
    }

    @Test
    void what_is_no_slot_is_refused() {
        refused(
                TimeRule.SLOT_ENDS_BEFORE_IT_STARTS,
                "end",
                () -> TimeSlot.parse("2026-07-01T10:00", "2026-07-01T09:00"));
        refused(
                TimeRule.SLOT_ENDS_BEFORE_IT_STARTS,
                "end",
                () -> TimeSlot.parse("2026-07-01T10:00", "2026-07-01T10:00"));
        refused(TimeRule.TIME_IS_MALFORMED, "start", () -> TimeSlot.parse("tomorrow", "2026-07-01T10:00"));
        refused(
                TimeRule.SLOT_ENDS_BEFORE_IT_STARTS,
                "end",
                () -> TimeSlot.parse("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"));
    }

    @Test
    void slots_that_touch_do_not_overlap() {
        TimeSlot morning = TimeSlot.parse("2026-07-01T09:00", "2026-07-01T12:00");
        TimeSlot noon = TimeSlot.parse("2026-07-01T12:00", "2026-07-01T13:00");

        assertThat(morning.overlaps(noon)).isFalse();
        assertThat(morning.contains(noon.start().toInstant())).isFalse();
        assertThat(morning.contains(morning.start().toInstant())).isTrue();
    }

    /** Hours of the whole year, its two clock changes included. */
    @Property
    void overlap_is_what_sharing_an_instant_is(
            @ForAll @IntRange(max = 8000) int from,
            @ForAll @IntRange(min = -30, max = 30) int shift,
            @ForAll @IntRange(min = 4, max = 30) int length,
            @ForAll @IntRange(min = 4, max = 30) int otherLength) {
        TimeSlot one = slot(from, length);
        TimeSlot other = slot(Math.max(0, from + shift), otherLength);

        assertThat(one.overlaps(other))
                .isEqualTo(other.overlaps(one))
                .isEqualTo(one.contains(other.start().toInstant())
                        || other.contains(one.start().toInstant()));
    }

    private static TimeSlot slot(int hour, int hours) {
        return TimeSlot.of(existing(YEAR.plusHours(hour)), existing(YEAR.plusHours(hour + hours)));
    }

    private static LocalDateTime existing(LocalDateTime time) {
        return time.atZone(TimeSlot.PARIS).toLocalDateTime();
    }

    private static void refused(TimeRule rule, String field, ThrowingCallable parsing) {
        assertThatExceptionOfType(Refused.class).isThrownBy(parsing).satisfies(refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).contains(field);
            assertThat(refused.getMessage()).doesNotContain("{");
        });
    }
}

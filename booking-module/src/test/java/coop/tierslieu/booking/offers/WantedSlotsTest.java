package coop.tierslieu.booking.offers;

import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WantedSlotsTest {

    private static final LocalDateTime THE_DAY_BEFORE = TUESDAY.minusDays(1).atTime(16, 40);
    private static final LocalTime PIVOT = LocalTime.of(13, 30);

    @Test
    void hours_are_counted_from_the_time_that_is_given() {
        assertThat(wanted(THE_DAY_BEFORE).single(Length.TWO_HOURS, TUESDAY, LocalTime.of(9, 30)))
                .contains(tuesday("09:30", "11:30"));
    }

    @Test
    void half_a_day_is_the_morning_before_the_pivot_and_the_afternoon_from_it_on() {
        assertThat(wanted(THE_DAY_BEFORE).single(Length.HALF_DAY, TUESDAY, LocalTime.of(9, 0)))
                .contains(tuesday("08:00", "13:30"));
        assertThat(wanted(THE_DAY_BEFORE).single(Length.HALF_DAY, TUESDAY, LocalTime.of(13, 30)))
                .contains(tuesday("13:30", "20:00"));
    }

    @Test
    void today_begins_with_the_half_hour_that_is_running() {
        assertThat(wanted(TUESDAY.atTime(10, 50)).single(Length.DAY, TUESDAY, LocalTime.of(9, 0)))
                .contains(tuesday("10:30", "20:00"));
        assertThat(wanted(TUESDAY.atTime(14, 0)).single(Length.HALF_DAY, TUESDAY, LocalTime.of(9, 0)))
                .isEmpty();
    }

    @Test
    void a_day_on_which_nothing_opens_has_no_slot() {
        assertThat(wanted(THE_DAY_BEFORE).single(Length.DAY, LocalDate.of(2026, 11, 29), LocalTime.of(9, 0)))
                .isEmpty();
    }

    @Test
    void three_days_are_the_next_three_open_ones() {
        assertThat(wanted(THE_DAY_BEFORE).threeDays(LocalDate.of(2026, 11, 27), slot -> true))
                .extracting(slot -> slot.localStart().toLocalDate().getDayOfMonth())
                .containsExactly(27, 28, 30);
        assertThat(wanted(THE_DAY_BEFORE)
                        .threeDays(
                                LocalDate.of(2026, 11, 27),
                                slot -> slot.localStart().getDayOfMonth() != 28))
                .extracting(slot -> slot.localStart().toLocalDate().getDayOfMonth())
                .containsExactly(27, 30, 1);
    }

    @Test
    void what_is_left_of_an_evening_is_none_of_the_three_days() {
        assertThat(wanted(TUESDAY.atTime(19, 10)).threeDays(TUESDAY, slot -> true))
                .extracting(slot -> slot.localStart().toLocalDate().getDayOfMonth())
                .containsExactly(25, 26, 27);
        assertThat(wanted(TUESDAY.atTime(9, 10)).threeDays(TUESDAY, slot -> true))
                .extracting(slot -> slot.localStart().toLocalDate().getDayOfMonth())
                .containsExactly(24, 25, 26);
    }

    @Property(tries = 400)
    void a_day_and_its_halves_lie_within_the_opening_hours(
            @ForAll @IntRange(min = 1, max = 365) int ahead, @ForAll @IntRange(max = 23) int hour) {
        LocalDate day = TUESDAY.plusDays(ahead);
        for (Length length : new Length[] {Length.DAY, Length.HALF_DAY}) {
            wanted(THE_DAY_BEFORE).single(length, day, LocalTime.of(hour, 0)).ifPresent(slot -> {
                assertThat(slot.localStart().toLocalDate()).isEqualTo(day);
                assertThat(slot.localStart().toLocalTime()).isAfterOrEqualTo(LocalTime.of(8, 0));
                assertThat(slot.localEnd()).isBeforeOrEqualTo(day.atTime(20, 0));
                assertThat(isOpenAtBothEnds(slot)).isTrue();
            });
        }
    }

    private static boolean isOpenAtBothEnds(TimeSlot slot) {
        return ROOM.openingHours().rows().stream()
                .filter(row -> row.customerClass() == CustomerClass.MEMBER
                        && row.day() == slot.localStart().getDayOfWeek())
                .anyMatch(row -> !slot.localStart().toLocalTime().isBefore(row.from())
                        && !slot.localEnd().toLocalTime().isAfter(row.until()));
    }

    private static WantedSlots wanted(LocalDateTime now) {
        return new WantedSlots(ROOM.kind(), ROOM.openingHours(), CustomerClass.MEMBER, PIVOT, now);
    }
}

package coop.tierslieu.booking.offers;

import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextFreeTest {

    private static final SpaceRegistered ROOM = space("room", SpaceKind.MEETING_ROOM);
    private static final SpaceRegistered NEXT_DOOR = space("next-door", SpaceKind.MEETING_ROOM);
    private static final SpaceRegistered LOCKER = space("locker", SpaceKind.LOCKER);

    private record Taken(SpaceRegistered space, TimeSlot slot) {}

    private final List<Taken> taken = new ArrayList<>();
    private LocalDateTime now = TUESDAY.atTime(9, 10);

    @Test
    void an_hour_begins_with_the_next_half_hour() {
        assertThat(next(Length.ONE_HOUR, ROOM)).contains(offer(ROOM, tuesday("09:30", "10:30")));
    }

    @Test
    void a_half_hour_that_begins_this_minute_is_the_next() {
        now = TUESDAY.atTime(9, 30);

        assertThat(next(Length.ONE_HOUR, ROOM)).contains(offer(ROOM, tuesday("09:30", "10:30")));
    }

    @Test
    void what_is_taken_is_passed_over() {
        taken.add(new Taken(ROOM, tuesday("10:00", "11:00")));

        assertThat(next(Length.ONE_HOUR, ROOM)).contains(offer(ROOM, tuesday("11:00", "12:00")));
    }

    @Test
    void another_space_of_the_kind_that_is_free_sooner_is_preferred() {
        taken.add(new Taken(ROOM, tuesday("10:00", "11:00")));

        assertThat(next(Length.ONE_HOUR, ROOM, NEXT_DOOR)).contains(offer(NEXT_DOOR, tuesday("09:30", "10:30")));
    }

    @Test
    void in_the_evening_it_is_tomorrow_morning() {
        now = TUESDAY.atTime(19, 20);

        assertThat(next(Length.ONE_HOUR, ROOM)).contains(offer(ROOM, onDay(1, "08:00", "09:00")));
    }

    @Test
    void half_a_day_of_which_little_is_left_is_the_next_one() {
        now = TUESDAY.atTime(11, 0);
        assertThat(next(Length.HALF_DAY, ROOM)).contains(offer(ROOM, tuesday("13:30", "20:00")));

        now = TUESDAY.atTime(10, 40);
        assertThat(next(Length.HALF_DAY, ROOM)).contains(offer(ROOM, tuesday("10:30", "13:30")));
    }

    @Test
    void a_day_is_tomorrow_once_half_of_today_is_over() {
        now = TUESDAY.atTime(15, 0);

        assertThat(next(Length.DAY, ROOM)).contains(offer(ROOM, onDay(1, "08:00", "20:00")));
    }

    @Test
    void three_days_are_the_next_three_on_which_one_space_is_free() {
        now = TUESDAY.atTime(7, 0);
        taken.add(new Taken(ROOM, onDay(1, "12:00", "13:00")));

        assertThat(next(Length.THREE_DAYS, ROOM).map(FreeOffer::slots))
                .contains(List.of(tuesday("08:00", "20:00"), onDay(2, "08:00", "20:00"), onDay(3, "08:00", "20:00")));
        assertThat(next(Length.THREE_DAYS, ROOM, NEXT_DOOR).map(FreeOffer::space))
                .contains(NEXT_DOOR);
    }

    @Test
    void a_locker_is_taken_until_midnight_or_for_a_month() {
        assertThat(next(Length.DAY, LOCKER).map(FreeOffer::first))
                .contains(TimeSlot.of(TUESDAY.atTime(9, 0), TUESDAY.plusDays(1).atStartOfDay()));
        assertThat(next(Length.MONTH, LOCKER).map(FreeOffer::first))
                .contains(
                        TimeSlot.of(TUESDAY.atTime(9, 0), TUESDAY.plusMonths(1).atTime(9, 0)));
    }

    @Test
    void nothing_is_found_beyond_the_last_day() {
        taken.add(new Taken(
                ROOM, TimeSlot.of(TUESDAY.atStartOfDay(), TUESDAY.plusDays(40).atStartOfDay())));

        assertThat(next(Length.ONE_HOUR, ROOM)).isEmpty();
    }

    private Optional<FreeOffer> next(Length length, SpaceRegistered... spaces) {
        return new NextFree(
                        now.toLocalDate(),
                        now.toLocalDate().plusDays(30),
                        space -> new WantedSlots(
                                space.kind(), space.openingHours(), CustomerClass.MEMBER, LocalTime.of(13, 30), now),
                        period -> (space, slot) -> taken.stream()
                                .noneMatch(one ->
                                        one.space().equals(space) && one.slot().overlaps(slot)))
                .of(length, List.of(spaces));
    }

    private static FreeOffer offer(SpaceRegistered space, TimeSlot slot) {
        return new FreeOffer(space, List.of(slot));
    }

    private static TimeSlot onDay(int later, String from, String until) {
        return TimeSlot.of(
                TUESDAY.plusDays(later).atTime(LocalTime.parse(from)),
                TUESDAY.plusDays(later).atTime(LocalTime.parse(until)));
    }

    private static SpaceRegistered space(String id, SpaceKind kind) {
        return new SpaceRegistered(
                new SpaceId(id), id, kind, Map.of(Layout.STANDARD, 4), List.of(), UsualHours.of(kind));
    }
}

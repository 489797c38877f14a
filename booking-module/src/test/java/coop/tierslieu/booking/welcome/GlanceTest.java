package coop.tierslieu.booking.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.booking.occupancy.Taken;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.welcome.Glance.Cell;
import coop.tierslieu.booking.welcome.Glance.Look;
import coop.tierslieu.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rooms are open to the public from 8 to 20, on Saturdays from 9 to 18, never on Sundays. */
class GlanceTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
    private static final SpaceRegistered ROOM = space("room", SpaceKind.MEETING_ROOM, 12);
    private static final SpaceRegistered DESKS = space("desks", SpaceKind.NOMAD_DESKS, 4);

    @Test
    void an_empty_room_is_free_in_every_part_of_a_day() {
        assertThat(cells(TUESDAY, of(ROOM)))
                .containsExactly(
                        new Cell(DayPart.MORNING, Look.FREE, 1),
                        new Cell(DayPart.AFTERNOON, Look.FREE, 1),
                        new Cell(DayPart.EVENING, Look.FREE, 1));
    }

    @Test
    void an_hour_that_is_taken_leaves_it_partly_free_and_the_whole_part_full() {
        assertThat(looks(TUESDAY, of(ROOM, taken(ROOM, "09:00", "10:00", 1), taken(ROOM, "13:30", "18:00", 1))))
                .containsExactly(Look.PARTLY, Look.FULL, Look.FREE);
    }

    @Test
    void of_two_rooms_one_is_enough() {
        SpaceRegistered other = space("other", SpaceKind.MEETING_ROOM, 6);

        assertThat(cells(TUESDAY, of(ROOM, taken(ROOM, "08:00", "13:30", 1)), of(other))
                        .get(0))
                .isEqualTo(new Cell(DayPart.MORNING, Look.FREE, 1));
    }

    @Test
    void desks_are_counted_by_the_seat() {
        assertThat(cells(TUESDAY, of(DESKS, taken(DESKS, "09:00", "10:00", 3))).get(0))
                .isEqualTo(new Cell(DayPart.MORNING, Look.FREE, 1));
    }

    @Test
    void when_the_doors_are_shut_it_is_closed() {
        LocalDate sunday = TUESDAY.plusDays(5);

        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(looks(sunday, of(ROOM))).containsOnly(Look.CLOSED);
        assertThat(looks(sunday.minusDays(1), of(ROOM))).containsExactly(Look.FREE, Look.FREE, Look.CLOSED);
    }

    @Test
    void on_a_public_holiday_it_is_closed() {
        Glance glance =
                Glance.of(List.of(of(ROOM)), BookingRules.DEFAULTS, TUESDAY.plusDays(1)::equals, at(TUESDAY, "07:00"));

        assertThat(glance.kinds().get(0).days().get(1).parts())
                .extracting(Cell::look)
                .containsOnly(Look.CLOSED);
    }

    @Test
    void what_has_passed_of_today_counts_no_more() {
        SpaceOccupancy room = of(ROOM, taken(ROOM, "13:30", "15:00", 1));

        assertThat(looksAt("15:00", room)).containsExactly(Look.PAST, Look.FREE, Look.FREE);
        assertThat(looksAt("20:00", room)).containsOnly(Look.PAST);
    }

    @Test
    void a_week_has_seven_days_from_today_and_lockers_are_not_shown() {
        SpaceOccupancy locker = of(space("locker", SpaceKind.LOCKER, 1));
        Glance glance = glance(at(TUESDAY, "07:00"), of(ROOM), locker);

        assertThat(glance.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.kind()).isEqualTo(SpaceKind.MEETING_ROOM);
            assertThat(kind.days()).hasSize(7);
            assertThat(kind.days().get(0).date()).isEqualTo(TUESDAY);
        });
    }

    private static List<Look> looksAt(String now, SpaceOccupancy... spaces) {
        return glance(at(TUESDAY, now), spaces).kinds().get(0).days().get(0).parts().stream()
                .map(Cell::look)
                .toList();
    }

    private static List<Look> looks(LocalDate day, SpaceOccupancy... spaces) {
        return cells(day, spaces).stream().map(Cell::look).toList();
    }

    private static List<Cell> cells(LocalDate day, SpaceOccupancy... spaces) {
        return glance(at(TUESDAY, "07:00"), spaces).kinds().get(0).days().stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private static Glance glance(OffsetDateTime now, SpaceOccupancy... spaces) {
        return Glance.of(Arrays.asList(spaces), BookingRules.DEFAULTS, day -> false, now);
    }

    private static OffsetDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(TimeSlot.PARIS).toOffsetDateTime();
    }

    private static SpaceOccupancy of(SpaceRegistered space, Taken... taken) {
        return new SpaceOccupancy(space, List.of(taken));
    }

    private static Taken taken(SpaceRegistered space, String from, String until, int seats) {
        return new Taken(space.space(), TimeSlot.parse(TUESDAY + "T" + from, TUESDAY + "T" + until), seats, false);
    }

    private static SpaceRegistered space(String id, SpaceKind kind, int capacity) {
        return new SpaceRegistered(
                new SpaceId(id), id, kind, Map.of(Layout.STANDARD, capacity), List.of(), UsualHours.of(kind));
    }
}

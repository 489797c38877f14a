package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.WHOLE;
import static coop.tierslieu.booking.PlaceInTests.at;
import static coop.tierslieu.booking.PlaceInTests.closed;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.DayGrid.Cell;
import coop.tierslieu.booking.planning.DayGrid.Look;
import coop.tierslieu.booking.planning.PlanningView.Entry;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.planning.PlanningView.State;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GridsTest {

    @Test
    void a_booking_spans_two_columns_per_hour() {
        assertThat(day(ROOM, confirmed("one", ROOM, "09:30", "11:00")))
                .filteredOn(cell -> cell.look() == Look.BOOKED)
                .singleElement()
                .satisfies(cell -> assertThat(cell.halfHours()).isEqualTo(3));
    }

    @Test
    void every_row_is_as_long_as_the_day() {
        assertThat(day(ROOM, confirmed("one", ROOM, "09:30", "11:00"), closed("works", ROOM, "10:00", "15:30")).stream()
                        .mapToInt(Cell::halfHours)
                        .sum())
                .isEqualTo(2 * (DayGrid.LAST_HOUR - DayGrid.FIRST_HOUR));
    }

    @Test
    void a_booking_made_before_a_closure_stays_in_sight() {
        assertThat(day(ROOM, closed("works", ROOM, "08:00", "20:00"), confirmed("one", ROOM, "09:00", "10:00")))
                .extracting(Cell::look)
                .containsExactly(Look.CLOSED, Look.BOOKED, Look.CLOSED);
    }

    @Test
    void the_day_grows_to_show_an_evening() {
        DayGrid grid = grid(confirmed("one", ROOM, "18:00", "22:30"), ROOM);

        assertThat(grid.untilHour()).isEqualTo(23);
        assertThat(grid.fromHour()).isEqualTo(DayGrid.FIRST_HOUR);
    }

    @Test
    void a_night_over_midnight_is_cut_at_midnight() {
        LocalDateTime evening = TUESDAY.atTime(22, 0);
        DayGrid grid = grid(confirmed("one", ROOM, TimeSlot.of(evening, evening.plusHours(10)), 1), ROOM);

        assertThat(grid.untilHour()).isEqualTo(24);
        assertThat(grid.rows().get(0).cells())
                .filteredOn(cell -> cell.look() == Look.BOOKED)
                .extracting(Cell::halfHours)
                .containsExactly(4);
    }

    @Test
    void booking_the_whole_blocks_its_parts_and_a_part_blocks_the_whole() {
        assertThat(lookOf(grid(confirmed("one", WHOLE, "09:00", "10:00"), ROOM, WHOLE), 0))
                .contains(Look.BLOCKED)
                .doesNotContain(Look.BOOKED);
        assertThat(lookOf(grid(confirmed("one", ROOM, "09:00", "10:00"), ROOM, WHOLE), 1))
                .contains(Look.BLOCKED)
                .doesNotContain(Look.BOOKED);
    }

    @Test
    void a_whole_that_is_not_shown_blocks_its_parts_all_the_same() {
        List<Line> lines = planning(List.of(ROOM, WHOLE, confirmed("one", WHOLE, "09:00", "10:00")))
                .spaces();

        assertThat(DayGrid.of(TUESDAY, lines.subList(0, 1), lines).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).extracting(Cell::look).contains(Look.BLOCKED));
    }

    @Test
    void only_what_is_still_to_come_can_be_booked_from_the_table() {
        Cell nine = day(ROOM).get(1);

        assertThat(nine.endsAfter(TUESDAY.atTime(9, 59), TUESDAY)).isTrue();
        assertThat(nine.endsAfter(TUESDAY.atTime(10, 0), TUESDAY)).isFalse();
    }

    @Test
    void what_is_held_takes_its_place_like_a_booking() {
        PlanningView planning = PlanningView.of(
                tuesday("00:00", "23:30"),
                List.of(DESKS),
                List.of(),
                List.of(held(DESKS, "09:00", "10:00", 3)),
                List.of());

        assertThat(grid(planning).rows().get(0).cells()).extracting(Cell::taken).startsWith(0, 3, 0);
        assertThat(planning.spaces().get(0).held())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.TENTATIVE));
    }

    @Test
    void a_pool_shows_how_many_seats_are_taken_in_each_hour() {
        List<Cell> cells = day(
                DESKS,
                confirmed("one", DESKS, tuesday("09:00", "11:00"), 2),
                confirmed("two", DESKS, tuesday("10:30", "12:00"), 1));

        assertThat(cells).extracting(Cell::taken).startsWith(0, 2, 3, 1, 0);
        assertThat(cells.get(2).tenthsOf(4)).isEqualTo(8);
    }

    @Test
    void the_week_starts_on_monday_and_knows_which_days_a_booking_touches() {
        List<Line> lines = planning(List.of(ROOM, confirmed("one", ROOM, "09:00", "10:00")))
                .spaces();
        WeekGrid week = WeekGrid.of(WeekGrid.mondayOf(TUESDAY), lines, lines);

        assertThat(week.days().get(1)).isEqualTo(TUESDAY);
        assertThat(week.rows().get(0).cells())
                .extracting(cell -> cell.entries().size())
                .containsExactly(0, 1, 0, 0, 0, 0, 0);
    }

    @Property(tries = 300)
    void the_fullest_moment_is_what_counting_every_half_hour_finds(@ForAll("entries") List<Entry> entries) {
        int counted = IntStream.range(0, 48)
                .mapToObj(
                        half -> TimeSlot.inParis("half", TUESDAY.atStartOfDay().plusMinutes(half * 30L)))
                .mapToInt(moment -> entries.stream()
                        .filter(entry ->
                                !entry.start().isAfter(moment) && entry.end().isAfter(moment))
                        .mapToInt(Entry::seats)
                        .sum())
                .max()
                .orElse(0);

        assertThat(WeekGrid.fullest(entries)).isEqualTo(counted);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 46),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 4))
                .as((from, length, seats) -> new Entry(
                        null, null, half(from), half(Math.min(47, from + length)), seats, BookingStatus.CONFIRMED))
                .list()
                .ofMaxSize(12);
    }

    private static Held held(SpaceRegistered space, String start, String end, int seats) {
        return new Held(
                new BookingId("held"),
                space.space(),
                space.kind(),
                new MemberId("member"),
                tuesday(start, end),
                seats,
                Layout.STANDARD,
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT,
                at("08:05"));
    }

    private static OffsetDateTime half(int half) {
        return TimeSlot.inParis("half", TUESDAY.atStartOfDay().plusMinutes(half * 30L));
    }

    private static List<Cell> day(SpaceRegistered space, BookingEvent... history) {
        return grid(planning(
                        Stream.concat(Stream.of(space), Arrays.stream(history)).toList()))
                .rows()
                .get(0)
                .cells();
    }

    private static DayGrid grid(BookingEvent booking, SpaceRegistered... spaces) {
        return grid(planning(
                Stream.concat(Arrays.stream(spaces), Stream.of(booking)).toList()));
    }

    private static DayGrid grid(PlanningView planning) {
        return DayGrid.of(TUESDAY, planning.spaces(), planning.spaces());
    }

    private static List<Look> lookOf(DayGrid grid, int row) {
        return grid.rows().get(row).cells().stream().map(Cell::look).toList();
    }

    private static PlanningView planning(List<? extends BookingEvent> history) {
        return Planning.asOf(history.stream(), PlanningPeriod.days(TUESDAY.minusDays(1), TUESDAY.plusDays(5)));
    }
}

package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.OTHER_ROOM;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.WHOLE;
import static coop.tierslieu.booking.PlaceInTests.closed;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.MonthGrid.Day;
import coop.tierslieu.booking.planning.MonthGrid.Load;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.SpaceKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void a_month_is_shown_as_whole_weeks() {
        MonthGrid grid = month();

        assertThat(grid.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(grid.weeks().get(0).get(0).day()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(grid.weeks().get(0).get(0).day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(grid.weeks().get(0))
                .extracting(Day::within)
                .containsExactly(false, false, false, false, false, false, true);
        assertThat(grid.weeks().get(5).get(6).day()).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void a_kind_is_as_full_as_its_spaces_together() {
        assertThat(load(ROOM, OTHER_ROOM, confirmed("one", ROOM, "08:00", "14:00"))
                        .get(SpaceKind.MEETING_ROOM))
                .isEqualTo(new Load(12, 48));
    }

    @Test
    void a_pool_is_as_full_as_its_seats() {
        assertThat(load(DESKS, confirmed("one", DESKS, tuesday("08:00", "20:00"), 3))
                        .get(SpaceKind.NOMAD_DESKS)
                        .percent())
                .isEqualTo(75);
    }

    @Test
    void the_least_booking_is_not_nothing() {
        Load load =
                load(ROOM, OTHER_ROOM, confirmed("one", ROOM, "08:00", "08:30")).get(SpaceKind.MEETING_ROOM);

        assertThat(load.percent()).isEqualTo(3);
        assertThat(load.tenths()).isEqualTo(1);
    }

    @Test
    void what_is_closed_counts_for_nothing() {
        assertThat(load(ROOM, closed("works", ROOM, "08:00", "14:00"), confirmed("one", ROOM, "14:00", "17:00"))
                        .get(SpaceKind.MEETING_ROOM))
                .isEqualTo(new Load(6, 12));
        assertThat(load(ROOM, closed("works", ROOM, "08:00", "20:00"))).isEmpty();
    }

    @Test
    void the_whole_is_as_full_as_its_parts() {
        assertThat(load(ROOM, WHOLE, confirmed("one", WHOLE, "08:00", "20:00")))
                .isEqualTo(Map.of(SpaceKind.MEETING_ROOM, new Load(24, 24)));
    }

    private static Map<SpaceKind, Load> load(BookingEvent... history) {
        return month(history).weeks().stream()
                .flatMap(List::stream)
                .filter(day -> day.day().equals(TUESDAY))
                .findFirst()
                .orElseThrow()
                .load();
    }

    private static MonthGrid month(BookingEvent... history) {
        List<Line> lines = Planning.asOf(
                        Stream.of(history),
                        PlanningPeriod.days(MonthGrid.firstShown(NOVEMBER), MonthGrid.lastShown(NOVEMBER)))
                .spaces();
        return MonthGrid.of(NOVEMBER, lines, lines);
    }
}

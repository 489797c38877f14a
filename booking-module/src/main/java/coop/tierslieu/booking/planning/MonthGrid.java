package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.DayGrid.Cell;
import coop.tierslieu.booking.planning.DayGrid.Look;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.published.SpaceKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of the planning as whole weeks from Monday to Sunday: how full each kind of space is on each day. */
record MonthGrid(YearMonth month, List<List<Day>> weeks) {

    private static final int FIRST_HALF = DayGrid.FIRST_HOUR * 2;
    private static final int LAST_HALF = DayGrid.LAST_HOUR * 2;

    /**
     * @param within false for the last days before the month and the first after it
     * @param load by kind; a kind that is closed all day is left out
     */
    record Day(LocalDate day, boolean within, Map<SpaceKind, Load> load) {}

    /**
     * Half-hours between {@value DayGrid#FIRST_HOUR}:00 and {@value DayGrid#LAST_HOUR}:00, over all spaces of a kind;
     * those of a pooled space once per seat.
     *
     * @param open those that could be had, at least one
     */
    record Load(int taken, int open) {

        /** Rounded up, so that one booking is never nothing. */
        public int percent() {
            return (taken * 100 + open - 1) / open;
        }

        /** For the length of the bar. */
        public int tenths() {
            return (percent() + 9) / 10;
        }

        private Load plus(Load other) {
            return new Load(taken + other.taken, open + other.open);
        }
    }

    static LocalDate firstShown(YearMonth month) {
        return WeekGrid.mondayOf(month.atDay(1));
    }

    static LocalDate lastShown(YearMonth month) {
        return WeekGrid.mondayOf(month.atEndOfMonth()).plusDays(6);
    }

    /**
     * @param shown the spaces that count; a whole does not, being as full as its parts
     * @param lines every space of the planning
     */
    static MonthGrid of(YearMonth month, List<Line> shown, List<Line> lines) {
        List<Line> counted =
                shown.stream().filter(line -> line.parts().isEmpty()).toList();
        return new MonthGrid(
                month,
                Stream.iterate(
                                firstShown(month),
                                monday -> !monday.isAfter(lastShown(month)),
                                monday -> monday.plusWeeks(1))
                        .map(monday -> week(monday, month, counted, lines))
                        .toList());
    }

    private static List<Day> week(LocalDate monday, YearMonth month, List<Line> counted, List<Line> lines) {
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(day, YearMonth.from(day).equals(month), load(day, counted, lines)))
                .toList();
    }

    private static Map<SpaceKind, Load> load(LocalDate day, List<Line> counted, List<Line> lines) {
        Map<SpaceKind, Load> byKind = new EnumMap<>(SpaceKind.class);
        counted.forEach(line -> byKind.merge(line.kind(), load(day, line, lines), Load::plus));
        byKind.values().removeIf(load -> load.open() == 0);
        return byKind;
    }

    private static Load load(LocalDate day, Line line, List<Line> lines) {
        int seats = line.kind().isPooled() ? line.capacity() : 1;
        Cell[] halves = DayGrid.paint(day, line, lines);
        return IntStream.range(FIRST_HALF, LAST_HALF)
                .mapToObj(half -> halves[half])
                .filter(half -> half.look() != Look.CLOSED)
                .map(half -> new Load(taken(half, seats), seats))
                .reduce(new Load(0, 0), Load::plus);
    }

    private static int taken(Cell half, int seats) {
        return switch (half.look()) {
            case BLOCKED -> seats;
            case BOOKED -> Math.min(seats, half.taken());
            default -> 0;
        };
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.PlanningView.ClosedSlot;
import coop.tierslieu.booking.planning.PlanningView.Entry;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Seven days of the planning as a table: a row per space, a column per day. */
record WeekGrid(List<LocalDate> days, List<Row> rows) {

    record Row(Line line, List<Cell> cells) {}

    /**
     * @param entries those that touch the day, by start
     * @param blocked true when the whole, or a part, is booked at some time of the day
     * @param taken seats taken at the fullest moment; shown for pooled spaces
     */
    record Cell(LocalDate day, List<Entry> entries, List<ClosedSlot> closures, boolean blocked, int taken) {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * @param shown the rows of the table
     * @param lines every space of the planning
     */
    static WeekGrid of(LocalDate monday, List<Line> shown, List<Line> lines) {
        List<LocalDate> days = IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
        return new WeekGrid(
                days,
                shown.stream()
                        .map(line -> new Row(
                                line,
                                days.stream().map(day -> cell(day, line, lines)).toList()))
                        .toList());
    }

    private static Cell cell(LocalDate day, Line line, List<Line> lines) {
        List<Entry> entries = line.entries()
                .filter(entry -> touches(day, entry.start(), entry.end()))
                .sorted(Comparator.comparing(Entry::start))
                .toList();
        return new Cell(
                day,
                entries,
                line.closures().stream()
                        .filter(closure -> touches(day, closure.start(), closure.end()))
                        .toList(),
                DayGrid.related(line, lines).anyMatch(entry -> touches(day, entry.start(), entry.end())),
                fullest(entries));
    }

    /** The load only rises where a booking starts, so the fullest moment is one of those. */
    static int fullest(List<Entry> bookings) {
        return bookings.stream()
                .map(Entry::start)
                .map(start -> bookings.stream()
                        .filter(entry ->
                                !entry.start().isAfter(start) && entry.end().isAfter(start))
                        .mapToInt(Entry::seats)
                        .sum())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static boolean touches(LocalDate day, OffsetDateTime start, OffsetDateTime end) {
        return PlanningPeriod.days(day, day).overlaps(new TimeSlot(start, end));
    }
}

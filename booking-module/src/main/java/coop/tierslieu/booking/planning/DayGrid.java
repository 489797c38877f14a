package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.PlanningView.Entry;
import coop.tierslieu.booking.planning.PlanningView.Line;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One day of the planning as a table: a row per space, two columns per hour, cells that span what they show.
 * Positions follow the wall clock, as a person reads it.
 *
 * @param fromHour first hour shown, at most {@value #FIRST_HOUR}
 * @param untilHour hour after the last one shown, at least {@value #LAST_HOUR}
 */
record DayGrid(LocalDate day, int fromHour, int untilHour, List<Row> rows) {

    static final int FIRST_HOUR = 8;
    static final int LAST_HOUR = 20;
    private static final int HALF_HOURS = 48;

    record Row(Line line, List<Cell> cells) {}

    enum Look {
        FREE,
        /** Or held for someone. */
        BOOKED,
        /** Taken because the whole, or a part, is booked. */
        BLOCKED,
        CLOSED,
        /** An hour of a pooled space: how many seats are taken. */
        LOAD
    }

    /**
     * @param from where the cell starts, for a link that books from there
     * @param halfHours how many columns it spans
     * @param entry what is booked, when it is BOOKED or BLOCKED
     * @param reason why it is closed, when it is CLOSED
     * @param taken seats taken at the fullest moment, when it is LOAD
     */
    record Cell(
            Look look,
            LocalTime from,
            int halfHours,
            @Nullable Entry entry,
            @Nullable String reason,
            int taken) {

        private boolean continues(Cell previous) {
            boolean wholeHourEnded = look == Look.FREE && from.getMinute() == 0;
            return look == previous.look
                    && look != Look.LOAD
                    && !wholeHourEnded
                    && (look == Look.BLOCKED || entry == previous.entry)
                    && (reason == null || reason.equals(previous.reason));
        }

        private Cell longer() {
            return new Cell(look, from, halfHours + 1, entry, reason, taken);
        }

        /** Whether some of it is still to come. */
        public boolean endsAfter(LocalDateTime now, LocalDate day) {
            return day.atTime(from).plusMinutes(halfHours * 30L).isAfter(now);
        }

        /** Tenths of the capacity, rounded up, for the height of the bar. */
        public int tenthsOf(int capacity) {
            return Math.min(10, (taken * 10 + capacity - 1) / capacity);
        }
    }

    /**
     * @param shown the rows of the table
     * @param lines every space of the planning: a whole that is not shown blocks its parts all the same
     */
    static DayGrid of(LocalDate day, List<Line> shown, List<Line> lines) {
        List<Entry> entries = shown.stream().flatMap(Line::entries).toList();
        int from = entries.stream()
                .mapToInt(entry -> firstHalf(day, entry.start()) / 2)
                .min()
                .orElse(FIRST_HOUR);
        int until = entries.stream()
                .mapToInt(entry -> (endHalf(day, entry.end()) + 1) / 2)
                .max()
                .orElse(LAST_HOUR);
        int fromHour = Math.min(FIRST_HOUR, from);
        int untilHour = Math.max(LAST_HOUR, until);
        return new DayGrid(
                day,
                fromHour,
                untilHour,
                shown.stream()
                        .map(line -> row(day, line, lines, fromHour, untilHour))
                        .toList());
    }

    private static Row row(LocalDate day, Line line, List<Line> lines, int fromHour, int untilHour) {
        Cell[] painted = paint(day, line, lines);
        List<Cell> cells = new ArrayList<>();
        for (Cell half : Arrays.asList(painted).subList(fromHour * 2, untilHour * 2)) {
            int last = cells.size() - 1;
            if (last >= 0 && half.continues(cells.get(last))) {
                cells.set(last, cells.get(last).longer());
            } else {
                cells.add(half);
            }
        }
        return new Row(line, line.kind().isPooled() ? perHour(line, painted, fromHour, untilHour) : cells);
    }

    /** Later layers hide earlier ones: a booking made before a closure still stands. */
    static Cell[] paint(LocalDate day, Line line, List<Line> lines) {
        Cell[] halves = IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> new Cell(Look.FREE, time(half), 1, null, null, 0))
                .toArray(Cell[]::new);
        line.closures()
                .forEach(closure -> IntStream.range(firstHalf(day, closure.start()), endHalf(day, closure.end()))
                        .forEach(half ->
                                halves[half] = new Cell(Look.CLOSED, time(half), 1, null, closure.reason(), 0)));
        related(line, lines).forEach(entry -> fill(day, halves, Look.BLOCKED, entry));
        line.entries().forEach(entry -> fill(day, halves, Look.BOOKED, entry));
        return halves;
    }

    private static void fill(LocalDate day, Cell[] halves, Look look, Entry entry) {
        for (int half = firstHalf(day, entry.start()); half < endHalf(day, entry.end()); half++) {
            int before = halves[half].look() == look ? halves[half].taken() : 0;
            halves[half] = new Cell(look, time(half), 1, entry, null, before + entry.seats());
        }
    }

    private static List<Cell> perHour(Line line, Cell[] halves, int fromHour, int untilHour) {
        return IntStream.range(fromHour, untilHour)
                .mapToObj(hour -> hour(line, halves[hour * 2], halves[hour * 2 + 1]))
                .toList();
    }

    private static Cell hour(Line line, Cell first, Cell second) {
        if (first.look() == Look.CLOSED && second.look() == Look.CLOSED) {
            return first.longer();
        }
        int taken = Math.max(taken(line, first), taken(line, second));
        return new Cell(Look.LOAD, first.from(), 2, null, null, taken);
    }

    private static int taken(Line line, Cell half) {
        return half.look() == Look.BLOCKED ? line.capacity() : half.taken();
    }

    /** What is booked in the wholes this space is a part of, and in the parts it is made of. */
    static Stream<Entry> related(Line line, List<Line> lines) {
        return lines.stream()
                .filter(other ->
                        other.parts().contains(line.space()) || line.parts().contains(other.space()))
                .flatMap(Line::entries);
    }

    private static LocalTime time(int half) {
        return LocalTime.of(half / 2, half % 2 * 30);
    }

    private static int firstHalf(LocalDate day, OffsetDateTime start) {
        return (int) (minutes(day, start) / 30);
    }

    private static int endHalf(LocalDate day, OffsetDateTime end) {
        return (int) ((minutes(day, end) + 29) / 30);
    }

    /** Wall-clock minutes into the day, held between its two midnights. */
    private static long minutes(LocalDate day, OffsetDateTime time) {
        long minutes = ChronoUnit.MINUTES.between(day.atStartOfDay(), time.toLocalDateTime());
        return Math.max(0, Math.min(minutes, HALF_HOURS * 30L));
    }
}

package coop.tierslieu.revenue.monthly;

import java.time.YearMonth;
import java.util.List;

/**
 * The lines of one month.
 *
 * @param withheld true: nothing of this month may be shown to the reader
 */
record MonthOfRevenue(YearMonth month, List<Line> lines, boolean withheld) {

    MonthOfRevenue {
        lines = List.copyOf(lines);
    }

    static MonthOfRevenue shown(YearMonth month, List<Line> lines) {
        return new MonthOfRevenue(month, lines, false);
    }

    static MonthOfRevenue withheld(YearMonth month) {
        return new MonthOfRevenue(month, List.of(), true);
    }

    /** The sum of the lines that are shown, so that nothing withheld can be told by subtraction. */
    public Figures total() {
        return lines.stream().map(Line::figures).reduce(Figures.NONE, Figures::plus);
    }
}

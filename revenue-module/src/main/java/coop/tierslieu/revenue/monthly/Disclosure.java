package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.RevenueStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What members may see: no figure from which one person could be told (domain rules, "Transparent revenue").
 *
 * <p>A line with fewer than three payers goes into "other". While "other" itself has fewer than three, the line with
 * the fewest payers follows it, since the rest of a total is as telling as the line itself. When all lines together
 * have fewer than three, the month is withheld. A month that is not over is withheld too: comparing two readings of a
 * running month would tell what was booked in between.
 */
final class Disclosure {

    static final int FEWEST_PAYERS = 3;

    private Disclosure() {}

    static MonthOfRevenue toMembers(MonthOfRevenue month, YearMonth current) {
        if (!month.month().isBefore(current)) {
            return MonthOfRevenue.withheld(month.month());
        }
        List<Line> kept = new ArrayList<>(month.lines());
        kept.sort(Comparator.comparingInt((Line line) -> line.payers().size()).reversed());
        List<Line> merged = new ArrayList<>();
        while (!kept.isEmpty() && (isTelling(last(kept)) || isTelling(merged))) {
            merged.add(kept.remove(kept.size() - 1));
        }
        if (isTelling(merged)) {
            return MonthOfRevenue.withheld(month.month());
        }
        List<Line> shown = new ArrayList<>(month.lines());
        shown.removeAll(merged);
        if (!merged.isEmpty()) {
            shown.add(other(merged));
        }
        return MonthOfRevenue.shown(month.month(), shown);
    }

    private static boolean isTelling(Line line) {
        return line.payers().size() < FEWEST_PAYERS;
    }

    private static boolean isTelling(List<Line> merged) {
        return !merged.isEmpty() && isTelling(other(merged));
    }

    private static Line last(List<Line> lines) {
        return lines.get(lines.size() - 1);
    }

    private static Line other(List<Line> merged) {
        Set<String> payers = new HashSet<>();
        Figures sum = Figures.NONE;
        for (Line line : merged) {
            payers.addAll(line.payers());
            sum = sum.plus(line.figures());
        }
        return new Line(RevenueStream.OTHER, null, null, sum, payers);
    }
}

package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /api/revenue/monthly}.
 *
 * @param months January to December
 * @param total the sum of what the months show
 */
record RevenueYearView(int year, List<MonthView> months, FiguresView total) {

    /** @param withheld true: too few payers, or not over yet, for this reader */
    record MonthView(YearMonth month, boolean withheld, List<LineView> lines, FiguresView total) {

        static MonthView of(MonthOfRevenue month) {
            return new MonthView(
                    month.month(),
                    month.withheld(),
                    month.lines().stream().map(LineView::of).toList(),
                    FiguresView.of(month.total()));
        }
    }

    /** @param space null for passes, and where spaces with fewer than three payers were merged (stream OTHER) */
    record LineView(
            RevenueStream stream,
            @Nullable String space,
            @Nullable String spaceName,
            FiguresView figures) {

        static LineView of(Line line) {
            return new LineView(line.stream(), line.space(), line.spaceName(), FiguresView.of(line.figures()));
        }
    }

    record FiguresView(long bookings, long cancellations, long fees, Money excl, Money vat, Money incl) {

        static FiguresView of(Figures figures) {
            return new FiguresView(
                    figures.bookings(),
                    figures.cancellations(),
                    figures.fees(),
                    figures.excl(),
                    figures.vat(),
                    figures.incl());
        }
    }

    static RevenueYearView of(Year year, List<MonthOfRevenue> months) {
        Figures total = months.stream().map(MonthOfRevenue::total).reduce(Figures.NONE, Figures::plus);
        return new RevenueYearView(
                year.getValue(), months.stream().map(MonthView::of).toList(), FiguresView.of(total));
    }
}

package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import java.util.Arrays;
import java.util.List;

/**
 * The year's table and chart: one row a month, one column a stream.
 *
 * @param streams the streams with at least one line in the year
 */
record YearChart(List<RevenueStream> streams, List<Row> rows) {

    /** @param excl revenue before tax, in the order of the streams */
    record Row(MonthOfRevenue month, List<Money> excl) {}

    static YearChart of(List<MonthOfRevenue> months) {
        List<RevenueStream> streams = Arrays.stream(RevenueStream.values())
                .filter(stream -> months.stream()
                        .flatMap(month -> month.lines().stream())
                        .anyMatch(line -> line.stream() == stream))
                .toList();
        return new YearChart(
                streams,
                months.stream()
                        .map(month -> new Row(
                                month,
                                streams.stream()
                                        .map(stream -> excl(month, stream))
                                        .toList()))
                        .toList());
    }

    private static Money excl(MonthOfRevenue month, RevenueStream stream) {
        return month.lines().stream()
                .filter(line -> line.stream() == stream)
                .map(line -> line.figures().excl())
                .reduce(Money.ZERO, Money::plus);
    }
}

package coop.tierslieu.revenue.monthly;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the ledger: twelve months of a year, by stream and space. */
@Component
class MonthlyRevenue {

    private final JdbcClient jdbc;

    MonthlyRevenue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MonthOfRevenue> of(Year year) {
        Map<YearMonth, List<Line>> lines = jdbc
                .sql("""
                        with by_member as (
                            select date_trunc('month', day)::date as month, stream, space, member,
                                count(*) filter (where nature = 'USE') - count(*) filter (where nature = 'CHANGE')
                                    + count(distinct booking) filter (where nature = 'PASS_USE') as bookings,
                                count(*) filter (where nature = 'CANCELLATION') as cancellations,
                                count(*) filter (where nature in ('CANCELLATION_FEE', 'CHANGE_FEE')) as fees,
                                sum(excl_cents) as excl, sum(vat_cents) as vat
                            from revenue_entry
                            where day >= :from and day < :until
                            group by 1, 2, 3, 4)
                        select month, stream, space, coalesce(name, space) as space_name,
                            sum(bookings) as bookings, sum(cancellations) as cancellations, sum(fees) as fees,
                            sum(excl) as excl, sum(vat) as vat,
                            coalesce(array_agg(member) filter (where excl <> 0), '{}') as payers
                        from by_member left join revenue_space using (space)
                        group by month, stream, space, name
                        order by month, stream, space_name, space
                        """)
                .param("from", year.atDay(1))
                .param("until", year.plusYears(1).atDay(1))
                .query((row, index) ->
                        Map.entry(YearMonth.from(row.getDate("month").toLocalDate()), line(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return Stream.of(Month.values())
                .map(year::atMonth)
                .map(month -> MonthOfRevenue.shown(month, lines.getOrDefault(month, List.of())))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        Figures figures = new Figures(
                row.getLong("bookings"),
                row.getLong("cancellations"),
                row.getLong("fees"),
                new Money(row.getLong("excl")),
                new Money(row.getLong("vat")));
        return new Line(
                RevenueStream.valueOf(row.getString("stream")),
                row.getString("space"),
                row.getString("space_name"),
                figures,
                strings(row.getArray("payers")));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}

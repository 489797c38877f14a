package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.Nature;
import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries behind a figure of the report. */
@Component
class LedgerLines {

    private final JdbcClient jdbc;

    LedgerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param space only this space; null for all */
    List<LedgerLine> of(YearMonth month, @Nullable String space) {
        return jdbc.sql("""
                        select e.*, coalesce(s.name, e.space) as space_name, used.tariff_version as used_tariff,
                            used.reduced as used_reduced, t.decision
                        from revenue_entry e
                        join revenue_entry used on used.booking = e.booking and used.nature = 'USE'
                        left join revenue_space s on s.space = e.space
                        left join revenue_tariff t on t.version = used.tariff_version
                        where e.day >= :from and e.day < :until and e.space = coalesce(:space::text, e.space)
                        order by e.day, e.recorded_at, e.id
                        """)
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .param("space", space)
                .query((row, index) -> line(row))
                .list();
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getDate("day").toLocalDate(),
                RevenueStream.valueOf(row.getString("stream")),
                Nature.valueOf(row.getString("nature")),
                row.getString("space_name"),
                row.getString("booking"),
                row.getString("member"),
                new Money(row.getLong("excl_cents")),
                new Money(row.getLong("vat_cents")),
                row.getString("used_tariff"),
                row.getString("decision"),
                row.getBoolean("used_reduced"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toOffsetDateTime());
    }
}

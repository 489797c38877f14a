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

    /**
     * A use tells its own tariff, any other line that of the use it undoes or leads on from: the last one recorded
     * before it.
     *
     * @param space only this space; null for all
     * @param passes true: only what passes earned
     * @param subscriptions true: only what subscriptions earned
     */
    List<LedgerLine> of(YearMonth month, @Nullable String space, boolean passes, boolean subscriptions) {
        return jdbc.sql("""
            select e.*, coalesce(s.name, e.space) as space_name, used.tariff_version as used_tariff,
                used.reduced as used_reduced, t.decision
            from revenue_entry e
            left join lateral (
                select tariff_version, reduced from revenue_entry u
                where u.booking = e.booking and u.nature = 'USE' and e.pass is null
                    and (u.id = e.id
                        or u.recorded_at <= e.recorded_at
                            and split_part(u.id, '/', 1) <> split_part(e.id, '/', 1))
                order by u.id = e.id desc, u.recorded_at desc
                limit 1) used on true
            left join revenue_space s on s.space = e.space
            left join revenue_tariff t on t.version = used.tariff_version
            where e.day >= :from and e.day < :until
                and (:space::text is null or e.space = :space)
                and (not :passes or e.pass is not null)
                and (not :subscriptions or e.subscription is not null)
            order by e.day, e.recorded_at, e.id
            """)
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .param("space", space)
                .param("passes", passes)
                .param("subscriptions", subscriptions)
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
                row.getString("pass"),
                row.getString("subscription"),
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

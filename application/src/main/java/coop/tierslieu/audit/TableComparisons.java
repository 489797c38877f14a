package coop.tierslieu.audit;

import coop.tierslieu.audit.ReplayReport.TableComparison;
import coop.tierslieu.database.ViewTables;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the tables of the live views with those of a replay, row by row, in the database. */
final class TableComparisons {

    private static final int ROWS_SHOWN = 3;

    private final JdbcClient jdbc;
    private final String fresh;

    TableComparisons(JdbcClient jdbc, String fresh) {
        this.jdbc = jdbc;
        this.fresh = fresh;
    }

    /** Position of the last fact; 0 when there is none. */
    long endOfHistory() {
        return jdbc.sql("select coalesce(max(global_index), 0) from events.domain_event_entry")
                .query(Long.class)
                .single();
    }

    List<TableComparison> compare() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = :fresh and table_name <> 'flyway_schema_history' order by table_name
                        """).param("fresh", fresh).query(String.class).list().stream()
                .map(this::compare)
                .toList();
    }

    private TableComparison compare(String table) {
        String live = ViewTables.LIVE + "." + table;
        String replayed = fresh + "." + table;
        return new TableComparison(
                table, count(live), count(replayed), missing(live, replayed), missing(replayed, live));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** A few rows of the one table that the other lacks, as JSON. */
    private List<String> missing(String table, String other) {
        return jdbc.sql("""
                        select to_jsonb(row)::text from (select * from %s except all select * from %s) row
                        order by 1 limit %d
                        """.formatted(table, other, ROWS_SHOWN))
                .query(String.class)
                .list();
    }
}

package coop.tierslieu.audit;

import coop.tierslieu.audit.ReplayReport.TableComparison;
import coop.tierslieu.database.ViewTables;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the tables of the live views with those of a replay, row by row, in the database. */
final class TableComparisons {

    private static final int ROWS_SHOWN = 3;

    /** The replay is at the end of the history, and so is every live view, with no committed event left out. */
    private static final String AT_REST = """
            select :replayed = (select coalesce(max(global_index), 0) from events.domain_event_entry)
                and (:replayed = 0 or not exists (
                    select from events.token_entry t
                    where t.processor_name in (:views)
                        and (coalesce((t.token::jsonb ->> 'index')::bigint, -1) < :replayed
                            or exists (select from jsonb_array_elements_text(t.token::jsonb -> 'gaps') gap
                                join events.domain_event_entry e on e.global_index = gap::bigint))))
            """;

    private final JdbcClient jdbc;
    private final String fresh;

    TableComparisons(JdbcClient jdbc, String fresh) {
        this.jdbc = jdbc;
        this.fresh = fresh;
    }

    boolean areAtRest(Set<String> views, long replayed) {
        return jdbc.sql(AT_REST)
                .param("replayed", replayed)
                .param("views", views)
                .query(Boolean.class)
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

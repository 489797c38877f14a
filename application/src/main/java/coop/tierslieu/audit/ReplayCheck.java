package coop.tierslieu.audit;

import coop.tierslieu.database.ViewTables;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Refused;
import java.io.PrintStream;
import java.sql.SQLException;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Proves that the live views are what the history says: replays everything into fresh tables and compares. */
@Component
public class ReplayCheck {

    private static final String FRESH = "views_check";

    /** Any number, as long as nothing else in the database locks it. */
    private static final long LOCK = 7_150_421;

    private final WholeHistory history;
    private final ViewTables tables;
    private final ApplicationContext context;
    private final ParameterResolverFactory parameters;
    private final CaughtUpViews live;

    ReplayCheck(
            WholeHistory history,
            ViewTables tables,
            ApplicationContext context,
            ParameterResolverFactory parameters,
            CaughtUpViews live) {
        this.history = history;
        this.tables = tables;
        this.context = context;
        this.parameters = parameters;
        this.live = live;
    }

    /** For the command line: prints the report; true when the live views are identical. */
    public boolean run(PrintStream out) {
        ReplayReport report = run();
        report.print(out);
        return report.isIdentical();
    }

    /** @throws Refused REPLAY_CHECK_IS_RUNNING, on this node or another; HISTORY_KEEPS_MOVING */
    ReplayReport run() {
        SingleConnectionDataSource connection = connectToFreshTables();
        JdbcClient jdbc = JdbcClient.create(connection);
        try {
            if (!ask(jdbc, "select pg_try_advisory_lock(:lock)")) {
                throw new Refused(AuditRule.REPLAY_CHECK_IS_RUNNING, null);
            }
            try {
                return replayed(connection, jdbc);
            } finally {
                tables.drop(FRESH);
                ask(jdbc, "select pg_advisory_unlock(:lock)");
            }
        } finally {
            connection.destroy();
        }
    }

    private ReplayReport replayed(SingleConnectionDataSource connection, JdbcClient jdbc) {
        tables.drop(FRESH);
        tables.migrate(FRESH);
        var views = new ReplayedViews(context, parameters, jdbc);
        return new Replay(connection, history, views, new TableComparisons(jdbc, FRESH), live).report();
    }

    private static boolean ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).param("lock", LOCK).query(Boolean.class).single();
    }

    private SingleConnectionDataSource connectToFreshTables() {
        try {
            return tables.connectTo(FRESH);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection for the replay check", e);
        }
    }
}

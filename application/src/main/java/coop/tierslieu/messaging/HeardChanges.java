package coop.tierslieu.messaging;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears from PostgreSQL, on a connection of its own, which views have changed, whichever node wrote them: their tables
 * tell it in the transaction of the change. While that connection is not known to work, nothing is remembered.
 */
class HeardChanges implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(HeardChanges.class);

    /** By which an operator, and a test, knows the session among the others. */
    static final String NAME = "view-changes";

    private static final int LISTENING_MILLIS = 1_000;
    private static final int LONGEST_SILENCE_SECONDS = 2;
    private static final Duration UNTIL_THE_NEXT_ATTEMPT = Duration.ofSeconds(5);

    private final DataSource database;
    private final RememberedAnswers remembered;
    private CountDownLatch stopped = new CountDownLatch(0);
    private Thread thread = new Thread();

    HeardChanges(DataSource database, RememberedAnswers remembered) {
        this.database = database;
        this.remembered = remembered;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = new Thread(this::listenUntilStopped, NAME);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void listenUntilStopped() {
        try {
            do {
                try (Connection connection = database.getConnection()) {
                    listen(connection);
                } catch (SQLException e) {
                    log.warn(
                            "Changes made by other nodes are not heard, so nothing is remembered for now: {}",
                            e.getMessage());
                } finally {
                    remembered.rememberNothing();
                }
            } while (!stopped.await(UNTIL_THE_NEXT_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            connection.setClientInfo("ApplicationName", NAME);
            sql.execute("listen view_changed");
            requireToHearMyself(sql, postgres);
            remembered.beginAnew();
            while (isRunning()) {
                for (PGNotification change : postgres.getNotifications(LISTENING_MILLIS)) {
                    remembered.forget(change.getParameter());
                }
                if (!connection.isValid(LONGEST_SILENCE_SECONDS)) {
                    throw new SQLException("the connection is lost");
                }
            }
        } finally {
            // Not given back to others, who would hear what is meant for this thread.
            database.unwrap(HikariDataSource.class).evictConnection(connection);
        }
    }

    /** A pooler between here and the server may hand out another session for each transaction: that one is deaf. */
    private static void requireToHearMyself(Statement sql, PGConnection postgres) throws SQLException {
        sql.execute("notify view_changed");
        for (PGNotification change : postgres.getNotifications(LISTENING_MILLIS)) {
            if (change.getPID() == postgres.getBackendPID()) {
                return;
            }
        }
        throw new SQLException("this session does not hear what it tells itself; is a pooler in between?");
    }
}

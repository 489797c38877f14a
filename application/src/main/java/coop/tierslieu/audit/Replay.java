package coop.tierslieu.audit;

import coop.tierslieu.shared.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One replay into fresh tables, and its comparison with the live ones.
 *
 * <p>The house goes on working meanwhile. What is recorded during the replay is replayed too, and a comparison counts
 * only when one database snapshot shows both sides at the very same end of the history.
 */
final class Replay {

    private static final int BATCH = 500;

    /** A view that ignores an event notes its new position only every few seconds. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private final WholeHistory history;
    private final ReplayedViews views;
    private final TableComparisons tables;
    private final TransactionTemplate batches;
    private final TransactionTemplate snapshot;
    private final List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
    private @Nullable TrackingToken last;
    private long events;

    Replay(DataSource fresh, WholeHistory history, ReplayedViews views, TableComparisons tables) {
        this.history = history;
        this.views = views;
        this.tables = tables;
        var transactions = new DataSourceTransactionManager(fresh);
        this.batches = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws Refused HISTORY_KEEPS_MOVING */
    ReplayReport report() {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        do {
            catchUp();
            Optional<ReplayReport> report = snapshot.execute(status -> comparedAtRest());
            if (report != null && report.isPresent()) {
                return report.get();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        } while (System.nanoTime() < deadline);
        throw new Refused(AuditRule.HISTORY_KEEPS_MOVING, null);
    }

    private Optional<ReplayReport> comparedAtRest() {
        long replayed = last == null ? 0 : last.position().orElse(0);
        return tables.areAtRest(views.groups(), replayed)
                ? Optional.of(new ReplayReport(events, tables.compare()))
                : Optional.empty();
    }

    private void catchUp() {
        history.read(last, event -> {
            batch.add(event);
            if (batch.size() == BATCH) {
                handleBatch();
            }
        });
        handleBatch();
    }

    private void handleBatch() {
        if (batch.isEmpty()) {
            return;
        }
        batches.executeWithoutResult(status -> batch.forEach(views::handle));
        last = batch.get(batch.size() - 1).trackingToken();
        events += batch.size();
        batch.clear();
    }
}

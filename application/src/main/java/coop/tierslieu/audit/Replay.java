package coop.tierslieu.audit;

import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * only when its database snapshot shows no fact beyond the last one replayed. A difference counts only when it stays,
 * since a live view may still be behind.
 */
final class Replay {

    private static final int BATCH = 500;

    private static final int ATTEMPTS = 5;

    private final WholeHistory history;
    private final ReplayedViews views;
    private final TableComparisons tables;
    private final CaughtUpViews live;
    private final TransactionTemplate batches;
    private final TransactionTemplate snapshot;
    private final List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
    private @Nullable TrackingToken last;
    private long events;

    Replay(DataSource fresh, WholeHistory history, ReplayedViews views, TableComparisons tables, CaughtUpViews live) {
        this.history = history;
        this.views = views;
        this.tables = tables;
        this.live = live;
        var transactions = new DataSourceTransactionManager(fresh);
        this.batches = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws Refused HISTORY_KEEPS_MOVING */
    ReplayReport report() {
        Optional<ReplayReport> report = Optional.empty();
        for (int attempt = 0;
                attempt < ATTEMPTS && !report.filter(ReplayReport::isIdentical).isPresent();
                attempt++) {
            catchUp();
            live.awaitEverything();
            report = Objects.requireNonNull(snapshot.execute(status -> comparedAtTheEnd()));
        }
        return report.orElseThrow(() -> new Refused(AuditRule.HISTORY_KEEPS_MOVING, null));
    }

    private Optional<ReplayReport> comparedAtTheEnd() {
        long replayed = last == null ? 0 : last.position().orElse(0);
        return tables.endOfHistory() == replayed
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

package coop.tierslieu.benchmark;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How fast a view is made again, beside a plain scan of the same table. */
@TestComponent
class Replay {

    private static final String VIEW = "booking.planning";

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final JdbcTemplate scan;
    private final TransactionTemplate transaction;

    Replay(
            EventProcessingConfiguration processing,
            JdbcClient jdbc,
            DataSource dataSource,
            TransactionTemplate transaction) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.scan = new JdbcTemplate(dataSource);
        this.scan.setFetchSize(500);
        this.transaction = transaction;
    }

    void pauseViews() {
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
    }

    void resumeViews() {
        processing.eventProcessors().values().forEach(EventProcessor::start);
        untilHandled();
    }

    void compareWithPlainScan() {
        long events = jdbc.sql("select count(*) from events.domain_event_entry")
                .query(Long.class)
                .single();
        untilHandled(); // the live view is still busy with what the benchmark wrote
        double plain = events / seconds(this::scanOnce);
        double replayed = events / seconds(this::replay);
        System.out.printf(
                Locale.ROOT,
                "%nreplay of %,d events into %s: %,.0f/s; plain scan: %,.0f/s; ratio %.3f%n",
                events,
                VIEW,
                replayed,
                plain,
                replayed / plain);
    }

    private void scanOnce() {
        transaction.executeWithoutResult(status ->
                scan.query("select payload, meta_data from events.domain_event_entry order by global_index", row -> {
                    row.getString(1);
                    row.getString(2);
                }));
    }

    private void replay() {
        StreamingEventProcessor processor =
                processing.eventProcessor(VIEW, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        untilHandled();
    }

    void untilHandled() {
        long head = jdbc.sql("select max(global_index) from events.domain_event_entry")
                .query(Long.class)
                .single();
        StreamingEventProcessor processor =
                processing.eventProcessor(VIEW, StreamingEventProcessor.class).orElseThrow();
        while (processor.processingStatus().isEmpty()
                || processor.processingStatus().values().stream()
                        .anyMatch(segment -> segment.getCurrentPosition().orElse(0) < head)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static double seconds(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }
}

package coop.tierslieu.eventstore;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots of aggregates as they lie in memory, where Axon's own reads all events since the last one again: that
 * cost each booking as much as a tenth of it. On a thread of its own: nobody who books waits for more than the
 * lock of the calendar that is being written, a few milliseconds every some hundred events.
 */
final class SnapshotsFromMemory implements Snapshotter {

    private static final Logger log = LoggerFactory.getLogger(SnapshotsFromMemory.class);

    private final Function<Class<?>, Repository<?>> repositories;
    private final EventStore store;
    private final TransactionManager transactions;
    private final Executor thread;

    SnapshotsFromMemory(
            Function<Class<?>, Repository<?>> repositories,
            EventStore store,
            TransactionManager transactions,
            Executor thread) {
        this.repositories = repositories;
        this.store = store;
        this.transactions = transactions;
        this.thread = thread;
    }

    /** When the program stops first, or it fails, a later event triggers it anew. */
    @Override
    public void scheduleSnapshot(Class<?> aggregateType, String aggregateIdentifier) {
        thread.execute(() -> {
            try {
                var unitOfWork = DefaultUnitOfWork.startAndGet(null);
                unitOfWork.attachTransaction(transactions);
                unitOfWork.execute(
                        () -> snapshot(repositories.apply(aggregateType).load(aggregateIdentifier)));
            } catch (RuntimeException e) {
                log.warn("No snapshot of {} {} this time", aggregateType.getSimpleName(), aggregateIdentifier, e);
            }
        });
    }

    /** Loading has locked the aggregate until the end of this unit of work: what is written is what that event left. */
    private void snapshot(Aggregate<?> aggregate) {
        Object state = aggregate.invoke(root -> root);
        store.storeSnapshot(new GenericDomainEventMessage<>(
                aggregate.type(), aggregate.identifierAsString(), aggregate.version(), state));
    }
}

package coop.tierslieu.eventstore;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import coop.tierslieu.database.EmbeddedServer;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tables and columns of the event store, snapshots and the cache that keep a command's cost flat. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** Events between two snapshots of one aggregate: loading replays at most this many, from one read. */
    private static final int EVENTS_PER_SNAPSHOT = 200;

    /** More than the spaces of a place and the members who come in a week. */
    private static final long AGGREGATES_IN_MEMORY = 2_000;

    private static final int EVENTS_PER_READ = 200;

    /** How long (ms) a number without an event may still turn out to be a slow transaction rather than a refusal. */
    private static final int GAP_TIMEOUT_MILLIS = 5_000;

    /** SQL states: unique_violation and deadlock_detected. */
    private static final Set<String> LOST_RACES = Set.of("23505", "40P01");

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            EventStore store,
            TransactionManager transactions,
            @Qualifier("snapshotting") ExecutorService thread) {
        return new SnapshotsFromMemory(axon::repository, store, transactions, thread);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotting() {
        return Executors.newSingleThreadExecutor(task -> new Thread(task, "snapshots"));
    }

    /**
     * Holds the aggregates in use, so that a command reads no history at all. Axon's own weak cache is emptied by
     * every garbage collection. Another node's change is noticed when appending: the command starts over.
     */
    @Bean
    Cache aggregateCache() {
        var settings = new CaffeineConfiguration<Object, Object>();
        settings.setStoreByValue(false);
        settings.setMaximumSize(OptionalLong.of(AGGREGATES_IN_MEMORY));
        return new JCacheAdapter(new CaffeineCachingProvider().getCacheManager().createCache("aggregates", settings));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    EventStorageEngine eventStorageEngine(
            Serializer snapshotSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver resolver,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            DataSource database,
            TransactionManager transactions) {
        var builder = JdbcEventStorageEngine.builder()
                .schema(EventSchema.builder()
                        .eventTable("events.domain_event_entry")
                        .snapshotTable("events.snapshot_event_entry")
                        .globalIndexColumn("global_index")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("type")
                        .timestampColumn("time_stamp")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build())
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .connectionProvider(connections);
        builder.snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .persistenceExceptionResolver(resolver)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(new SnapshotsOfThisShape(new AnnotationRevisionResolver()))
                .batchSize(EVENTS_PER_READ)
                // A read that was not full was the last one: no second question for what cannot be there.
                .finalAggregateBatchPredicate(events -> events.size() < EVENTS_PER_READ);
        return new TextEventStorageEngine(builder, database, transactions);
    }

    /**
     * Two nodes that append to one aggregate meet in its unique index; two that append to the same aggregates in
     * another order may wait there for each other. PostgreSQL tells both by their SQL state and not by the exception
     * type that Axon's own resolver looks for.
     */
    @Bean
    PersistenceExceptionResolver lostRaces() {
        return exception -> Stream.iterate((Throwable) exception, t -> t != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOST_RACES.contains(sql.getSQLState()));
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer serializer, ObjectProvider<EmbeddedServer> embedded) {
        var builder = JdbcTokenStore.builder();
        // On its own database nobody else can hold a claim: one left by a crash is taken over at once.
        embedded.ifAvailable(server -> builder.nodeId("embedded"));
        return builder.connectionProvider(connections)
                .serializer(serializer)
                .contentType(String.class)
                .schema(TokenSchema.builder()
                        .setTokenTable("events.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("events.dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("timestamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .build();
    }
}

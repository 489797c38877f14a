package coop.tierslieu.messaging;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * How events reach the views: in batches of one transaction each. An event that a view cannot take is set
 * aside with what follows it in its sequence, so that one bad row never stops the rest of the house.
 */
@Configuration(proxyBeanMethods = false)
class ViewProcessors {

    private static final int BATCH = 500;

    /**
     * Tracking, not pooled: a tracking processor is woken when an event is stored, where the coordinator of the pooled
     * one looks every 500 ms (Axon 4.13 over JDBC has no callback), which everyone who books would wait for.
     */
    @Bean
    ConfigurerModule viewsAreWokenByEvents() {
        return configurer -> configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH));
    }

    @Bean
    HandlerEnhancerDefinition oneEventOnly(PlatformTransactionManager transactions) {
        return new OneEventOnly(transactions);
    }

    @Bean
    DeadLetterQueueProviderConfigurerModule badEventsAreSetAside(
            EventProcessorProperties properties,
            ListableBeanFactory beans,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer) {
        return new EventsSetAside(
                properties,
                group -> axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(group)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .eventSerializer(eventSerializer)
                        .genericSerializer(serializer)
                        .build(),
                View.projections(beans).keySet());
    }
}

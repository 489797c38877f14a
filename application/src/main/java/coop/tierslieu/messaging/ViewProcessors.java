package coop.tierslieu.messaging;

import java.util.function.Function;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
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

    /**
     * For every view. The module that Axon would add in the place of this one (by its type) asks for a property per
     * view, and leaves the others without a queue.
     */
    @Bean
    DeadLetterQueueProviderConfigurerModule badEventsAreSetAside(
            EventProcessorProperties properties,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer) {
        Function<String, Function<org.axonframework.config.Configuration, SequencedDeadLetterQueue<EventMessage<?>>>>
                queue = group -> axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .eventSerializer(eventSerializer)
                .genericSerializer(serializer)
                .build();
        return new DeadLetterQueueProviderConfigurerModule(properties, queue) {
            @Override
            public void configureModule(Configurer configurer) {
                configurer
                        .eventProcessing()
                        // By default a failure is logged and the event lost to the view: nothing would be set aside.
                        .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                        .registerDeadLetterQueueProvider(queue);
            }
        };
    }
}

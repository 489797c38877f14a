package coop.tierslieu.messaging;

import java.util.Collection;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;

/**
 * Gives every view a queue for the events it cannot take. Axon's own module, whose place this one takes by its type,
 * asks for a property per view and leaves the others without a queue.
 */
class EventsSetAside extends DeadLetterQueueProviderConfigurerModule {

    private final Function<String, Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>>> queues;
    private final Collection<String> groups;

    EventsSetAside(
            EventProcessorProperties properties,
            Function<String, Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>>> queues,
            Collection<String> groups) {
        super(properties, queues);
        this.queues = queues;
        this.groups = groups;
    }

    @Override
    public void configureModule(Configurer configurer) {
        var processing = configurer.eventProcessing();
        // By default a failure is logged and the event lost to the view: nothing would be set aside.
        processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
        processing.registerDeadLetterQueueProvider(queues);
        // Without the cache each event would cost a look into the queue for what it might have to follow.
        groups.forEach(group -> processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (axon, invoker) -> invoker.enableSequenceIdentifierCache()));
    }
}

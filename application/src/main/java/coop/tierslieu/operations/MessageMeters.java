package coop.tierslieu.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;

/**
 * Commands, events and queries by name, and how old an event is when a view takes it. Axon's own meters look up some ten
 * meters for every message, nearly a tenth of a command: these are looked up once by name.
 */
@Component
class MessageMeters implements ConfigurerModule {

    private final MeterRegistry registry;
    private final Clock clock;

    MessageMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void configureModule(Configurer axon) {
        axon.configureMessageMonitor(CommandBus.class, any -> new Timed("tierslieu.commands", "Commands, by outcome"));
        axon.configureMessageMonitor(QueryBus.class, any -> new Timed("tierslieu.queries", "Questions, by outcome"));
        axon.configureMessageMonitor(EventStore.class, any -> new Timed("tierslieu.events", "Events, until stored"));
        axon.configureMessageMonitor(EventProcessor.class, (any, type, view) -> new AgeOfEvents(view));
    }

    private final class Timed implements MessageMonitor<Message<?>> {

        private record Meters(Timer done, Timer failed) {}

        private final Map<Class<?>, Meters> byType = new ConcurrentHashMap<>();
        private final String name;
        private final String description;

        Timed(String name, String description) {
            this.name = name;
            this.description = description;
        }

        @Override
        public MonitorCallback onMessageIngested(Message<?> message) {
            Meters meters = byType.computeIfAbsent(message.getPayloadType(), this::meters);
            Timer.Sample sample = Timer.start(registry);
            return new MonitorCallback() {
                @Override
                public void reportSuccess() {
                    sample.stop(meters.done());
                }

                @Override
                public void reportFailure(Throwable cause) {
                    sample.stop(meters.failed());
                }

                @Override
                public void reportIgnored() {}
            };
        }

        private Meters meters(Class<?> type) {
            return new Meters(meter(type, "done"), meter(type, "failed"));
        }

        private Timer meter(Class<?> type, String outcome) {
            return Timer.builder(name)
                    .description(description)
                    .tag("name", type.getSimpleName())
                    .tag("outcome", outcome)
                    .register(registry);
        }
    }

    private final class AgeOfEvents implements MessageMonitor<Message<?>> {

        private final AtomicLong millis = new AtomicLong();

        AgeOfEvents(String view) {
            Gauge.builder("tierslieu.view.latency", () -> millis.get() / 1e3)
                    .description("How old the latest event was when the view took it")
                    .baseUnit("seconds")
                    .tag("view", view)
                    .register(registry);
        }

        @Override
        public MonitorCallback onMessageIngested(Message<?> message) {
            if (message instanceof EventMessage<?> event) {
                millis.set(
                        Duration.between(event.getTimestamp(), clock.instant()).toMillis());
            }
            return NOTHING_MORE;
        }
    }

    private static final MessageMonitor.MonitorCallback NOTHING_MORE = new MessageMonitor.MonitorCallback() {
        @Override
        public void reportSuccess() {}

        @Override
        public void reportFailure(Throwable cause) {}

        @Override
        public void reportIgnored() {}
    };
}

package coop.tierslieu.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Remembers which events a command led to, on the thread that sends it. */
class NewFacts implements MessageDispatchInterceptor<EventMessage<?>> {

    /** What the command answered, and what it made happen. */
    record Outcome<R>(R answer, List<DomainEventMessage<?>> facts) {}

    private final ThreadLocal<List<DomainEventMessage<?>>> watched = new ThreadLocal<>();

    <R> Outcome<R> watching(Supplier<R> command) {
        var facts = new ArrayList<DomainEventMessage<?>>();
        watched.set(facts);
        try {
            return new Outcome<>(command.get(), facts);
        } finally {
            watched.remove();
        }
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            List<DomainEventMessage<?>> facts = watched.get();
            if (facts != null && event instanceof DomainEventMessage<?> fact) {
                facts.add(fact);
            }
            return event;
        };
    }
}

package coop.tierslieu.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Remembers which events a command led to, or that it was only repeated, on the thread that sends it. */
class NewFacts implements MessageDispatchInterceptor<EventMessage<?>> {

    /**
     * What the command answered, and what it made happen.
     *
     * @param repeated the idempotency keys under which it had happened before
     */
    record Outcome<R>(R answer, List<DomainEventMessage<?>> facts, List<String> repeated) {}

    private record Watched(List<DomainEventMessage<?>> facts, List<String> repeated) {}

    private final ThreadLocal<Watched> watched = new ThreadLocal<>();

    <R> Outcome<R> watching(Supplier<R> command) {
        var seen = new Watched(new ArrayList<>(), new ArrayList<>());
        watched.set(seen);
        try {
            return new Outcome<>(command.get(), seen.facts(), seen.repeated());
        } finally {
            watched.remove();
        }
    }

    void repeated(String idempotencyKey) {
        Watched seen = watched.get();
        if (seen != null) {
            seen.repeated().add(idempotencyKey);
        }
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            Watched seen = watched.get();
            if (seen != null && event instanceof DomainEventMessage<?> fact) {
                seen.facts().add(fact);
            }
            return event;
        };
    }
}

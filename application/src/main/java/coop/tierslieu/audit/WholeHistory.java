package coop.tierslieu.audit;

import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every event there is, in the order of the store, brought to its current version. */
@Component
class WholeHistory {

    private final EventStore events;

    WholeHistory(EventStore events) {
        this.events = events;
    }

    /** @param after where an earlier reading ended; null for the beginning */
    void read(@Nullable TrackingToken after, Consumer<TrackedEventMessage<?>> reader) {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(after)) {
            while (stream.hasNextAvailable()) {
                reader.accept(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the history", e);
        }
    }
}

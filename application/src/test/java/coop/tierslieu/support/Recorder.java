package coop.tierslieu.support;

import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.messaging.Facts;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Puts facts into the real store, in the name of {@code host-1}, where it does not matter which command led to them. */
public final class Recorder {

    private final EventStore events;
    private final Map<SpaceId, Long> next = new HashMap<>();

    public Recorder(EventStore events) {
        this.events = events;
    }

    /** @param calendar of a space that nobody has registered by a command */
    public void record(SpaceId calendar, BookingEvent fact) {
        events.publish(new GenericDomainEventMessage<>(
                "Recorded",
                calendar.value(),
                next.merge(calendar, 1L, Long::sum) - 1,
                fact,
                Map.of(Facts.ACTOR, "host-1", Facts.ROLE, "HOST", Facts.CORRELATION, "request-1")));
    }
}

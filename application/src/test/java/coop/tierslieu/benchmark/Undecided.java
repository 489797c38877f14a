package coop.tierslieu.benchmark;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingConfirmed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Writes down a booking that was decided elsewhere: what the stack costs without any decision. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Undecided {

    record WriteDown(@TargetAggregateIdentifier String id, BookingConfirmed booking) {}

    record WrittenDown(String id, BookingConfirmed booking) {}

    @AggregateIdentifier
    private String id;

    Undecided() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void writeDown(WriteDown command) {
        apply(new WrittenDown(command.id(), command.booking()));
    }

    @EventSourcingHandler
    void on(WrittenDown fact) {
        id = fact.id();
    }
}

package coop.tierslieu.membership.placewaiting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlanKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The queue for one kind of place, of which there is one from the moment somebody joins it. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class PlaceQueue {

    @AggregateIdentifier
    private @Nullable String id;

    private Queue queue;

    PlaceQueue() {}

    static String idOf(PlanKind kind) {
        return "queue-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void join(JoinPlaceQueue command, Clock clock) {
        record(List.of(known(command.kind())
                .join(command.waiting(), command.member(), command.wishedFrom(), LocalDate.now(clock))));
    }

    @CommandHandler
    void leave(LeavePlaceQueue command, WaitingTerms terms, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        record(known(command.kind()).lapse(today, terms.days()));
        record(known(command.kind()).leave(command.waiting(), command.member(), today, terms.days()));
    }

    @CommandHandler
    void lapse(LapsePlaceOffers command, WaitingTerms terms, Clock clock) {
        record(known(command.kind()).lapse(LocalDate.now(clock), terms.days()));
    }

    @CommandHandler
    void offer(OfferPlace command, WaitingTerms terms, Clock clock) {
        record(
                known(command.kind())
                        .offer(command.place(), command.freeFrom(), LocalDate.now(clock), terms.days())
                        .stream()
                        .toList());
    }

    @CommandHandler
    void take(TakePlace command, WaitingTerms terms, Clock clock) {
        record(known(command.kind()).lapse(LocalDate.now(clock), terms.days()));
        record(
                known(command.kind())
                        .take(command.place(), command.member(), command.subscription(), LocalDate.now(clock))
                        .stream()
                        .toList());
    }

    private Queue known(PlanKind kind) {
        return queue == null ? Queue.of(kind) : queue;
    }

    private static void record(List<PlaceWaitingEvent> facts) {
        facts.forEach(fact -> apply(fact));
    }

    @EventSourcingHandler
    void on(PlaceWaitingEvent fact) {
        id = idOf(fact.kind());
        queue = known(fact.kind()).after(fact);
    }
}

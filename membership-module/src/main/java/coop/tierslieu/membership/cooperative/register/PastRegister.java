package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.constitution.Constitutions;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperativeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The register as it was known at a past instant, rebuilt from the facts of the cooperative recorded until then. */
@Component
class PastRegister {

    private final EventStore events;

    PastRegister(EventStore events) {
        this.events = events;
    }

    Register register(AsOf asOf) {
        return Register.on(asOf.day(), movements(facts(asOf)));
    }

    Roll roll(AsOf asOf) {
        List<? extends DomainEventMessage<?>> facts = facts(asOf);
        List<ConstitutionAdopted> adopted = new ArrayList<>();
        for (DomainEventMessage<?> fact : facts) {
            if (fact.getPayload() instanceof ConstitutionAdopted constitution) {
                adopted.add(constitution);
            }
        }
        return Roll.of(Register.on(asOf.day(), movements(facts)), Constitutions.inForceOn(asOf.day(), adopted));
    }

    static List<Movement> movements(List<? extends DomainEventMessage<?>> facts) {
        return facts.stream()
                .flatMap(fact -> fact.getPayload() instanceof CooperativeEvent event
                        ? Movement.of(event, fact.getIdentifier(), fact.getTimestamp()).stream()
                        : Stream.of())
                .toList();
    }

    /** From the first one on: a snapshot would hide them. */
    private List<? extends DomainEventMessage<?>> facts(AsOf asOf) {
        return events.readEvents(Cooperative.ID, 0)
                .asStream()
                .filter(fact -> !fact.getTimestamp().isAfter(asOf.known()))
                .toList();
    }
}

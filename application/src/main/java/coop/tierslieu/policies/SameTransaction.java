package coop.tierslieu.policies;

import coop.tierslieu.messaging.Facts;
import coop.tierslieu.shared.Role;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sends a command while another one is being handled, so that both happen or neither: on this node's bus, in the unit of
 * work of the outer command, without waiting for views, which see nothing before the end.
 */
@Component
class SameTransaction {

    private final CommandGateway commands;

    SameTransaction(@Qualifier("localSegment") CommandBus bus) {
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /**
     * Under the name of the automation, since who sent the outer command could not always send this one; the correlation
     * tells which request it was. The idempotency key stays with the outer command, which happens once already.
     */
    void send(Object command, String automation) {
        CommandMessage<?> message = new GenericCommandMessage<>(command);
        MetaData facts = message.getMetaData()
                .withoutKeys(Set.of(Facts.IDEMPOTENCY_KEY, Facts.MEMBER))
                .mergedWith(Map.of(Facts.ACTOR, automation, Facts.ROLE, Role.SYSTEM.name()));
        commands.sendAndWait(message.withMetaData(facts));
    }
}

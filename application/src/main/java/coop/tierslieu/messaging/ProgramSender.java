package coop.tierslieu.messaging;

import coop.tierslieu.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Sends what the program itself decides, under a name of its own, without waiting for the views. */
public class ProgramSender {

    private final CommandGateway gateway;
    private final NewFacts newFacts;
    private final CaughtUpViews views;
    private final StartingOver startingOver;
    private final ThreadLocal<List<DomainEventMessage<?>>> unseen = ThreadLocal.withInitial(ArrayList::new);

    ProgramSender(CommandBus bus, NewFacts newFacts, CaughtUpViews views, StartingOver startingOver) {
        this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        this.newFacts = newFacts;
        this.views = views;
        this.startingOver = startingOver;
    }

    /** The command happens once for that key, however often it is sent. */
    public void sendOnce(Object command, String automation, String key) {
        var facts = Facts.of(Actor.system(automation), key, Optional.of(key));
        var outcome = newFacts.watching(() -> decided(new GenericCommandMessage<>(command, facts)));
        unseen.get().addAll(outcome.facts());
    }

    /** The command happens as often as it is sent. */
    public void send(Object command, String automation) {
        var facts = Facts.of(Actor.system(automation), automation, Optional.empty());
        decided(new GenericCommandMessage<>(command, facts));
    }

    private @Nullable Object decided(CommandMessage<?> command) {
        return startingOver.decided(() -> gateway.sendAndWait(command));
    }

    /** Returns when the views show all that this thread has sent once (bounded wait). */
    public void untilViewsShowIt() {
        views.await(unseen.get());
        unseen.remove();
    }
}

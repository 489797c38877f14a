package coop.tierslieu.messaging;

import coop.tierslieu.shared.Actor;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** Sends what the program itself decides, under a name and a key of its own, without waiting for the views. */
public class ProgramSender {

    private final CommandGateway gateway;
    private final CaughtUpViews views;

    ProgramSender(CommandBus bus, CaughtUpViews views) {
        this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        this.views = views;
    }

    /** The command happens once for that key, however often it is sent. */
    public void send(Object command, String automation, String key) {
        var facts = Facts.of(Actor.system(automation), key, Optional.of(key));
        gateway.sendAndWait(new GenericCommandMessage<>(command, facts));
    }

    /** As often as it is sent. */
    public void send(Object command, String automation) {
        var facts = Facts.of(Actor.system(automation), automation, Optional.empty());
        gateway.sendAndWait(new GenericCommandMessage<>(command, facts));
    }

    /** Returns when the views show all that was sent before (bounded wait). */
    public void untilViewsShowIt() {
        views.await();
    }
}

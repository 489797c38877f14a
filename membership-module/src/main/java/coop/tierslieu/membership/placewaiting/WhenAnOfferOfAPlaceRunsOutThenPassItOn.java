package coop.tierslieu.membership.placewaiting;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** A place that was not taken in time is offered to the next, also after a stop: each offer lapses on its own day. */
@Component
public class WhenAnOfferOfAPlaceRunsOutThenPassItOn {

    private final PlaceWaitings waitings;
    private final CommandGateway commands;
    private final Clock clock;

    WhenAnOfferOfAPlaceRunsOutThenPassItOn(PlaceWaitings waitings, CommandGateway commands, Clock clock) {
        this.waitings = waitings;
        this.commands = commands;
        this.clock = clock;
    }

    public void passOnAllDue() {
        waitings.lapsedBefore(LocalDate.now(clock))
                .forEach(kind -> commands.sendAndWait(new LapsePlaceOffers(PlaceQueue.idOf(kind), kind)));
    }
}

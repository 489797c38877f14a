package coop.tierslieu.messaging;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** The house's command gateway: what was decided is visible in the views before the sender goes on. */
class CommandSender extends DefaultCommandGateway {

    private final NewFacts newFacts;
    private final CaughtUpViews views;
    private final StartingOver startingOver;

    CommandSender(Builder builder, NewFacts newFacts, CaughtUpViews views, StartingOver startingOver) {
        super(builder);
        this.newFacts = newFacts;
        this.views = views;
        this.startingOver = startingOver;
    }

    @Override
    public <R> R sendAndWait(Object command) {
        return untilVisible(() -> super.sendAndWait(command));
    }

    @Override
    public <R> R sendAndWait(Object command, long timeout, TimeUnit unit) {
        return untilVisible(() -> super.sendAndWait(command, timeout, unit));
    }

    private <R> R untilVisible(Supplier<R> command) {
        NewFacts.Outcome<R> outcome = newFacts.watching(() -> startingOver.decided(command));
        views.await(outcome.facts());
        outcome.repeated().forEach(views::awaitWhatLatelyCameOf);
        return outcome.answer();
    }
}

package coop.tierslieu.messaging;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The house's command gateway: what was decided is visible in the views before the sender goes on.
 *
 * <p>Two nodes may decide on the same aggregate at once; the loser starts over on the newer state, a few times. So does
 * one of two commands that hold each other's calendars.
 */
class CommandSender extends DefaultCommandGateway {

    private static final int ATTEMPTS = 5;

    private final NewFacts newFacts;
    private final CaughtUpViews views;

    CommandSender(Builder builder, NewFacts newFacts, CaughtUpViews views) {
        super(builder);
        this.newFacts = newFacts;
        this.views = views;
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
        NewFacts.Outcome<R> outcome = newFacts.watching(() -> decided(command));
        views.await(outcome.facts());
        outcome.repeated().forEach(views::awaitWhatLatelyCameOf);
        return outcome.answer();
    }

    private static <R> R decided(Supplier<R> attempt) {
        for (int i = 1; ; i++) {
            try {
                return attempt.get();
            } catch (ConcurrencyException | DeadlockException raced) {
                if (i == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }
}

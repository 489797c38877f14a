package coop.tierslieu.booking.deadlines;

import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. The view forgets a deadline when it is met, and the calendar refuses to do a thing twice, so a
 * round may be repeated, or come late after a stop.
 */
@Component
class DueCommands {

    private static final Logger LOG = LoggerFactory.getLogger(DueCommands.class);

    private final Deadlines deadlines;
    private final CommandGateway commands;
    private final Clock clock;
    private final Set<Deadline> dropped = ConcurrentHashMap.newKeySet();

    DueCommands(Deadlines deadlines, CommandGateway commands, Clock clock) {
        this.deadlines = deadlines;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param patience how long after the deadline */
    void send(DeadlineKind kind, Duration patience, Function<Deadline, Object> command) {
        send(kind, patience, deadline -> true, command);
    }

    /**
     * @param patience how long after the deadline
     * @param isFair false: it is not acted upon
     */
    void send(DeadlineKind kind, Duration patience, Predicate<Deadline> isFair, Function<Deadline, Object> command) {
        List<Deadline> due = deadlines.before(clock.instant().minus(patience), kind);
        dropped.removeIf(former -> former.kind() == kind && !due.contains(former));
        due.stream().filter(deadline -> !dropped.contains(deadline)).forEach(deadline -> {
            if (isFair.test(deadline)) {
                send(deadline, command);
            } else {
                dropped.add(deadline);
                LOG.info("{} is left to the host", deadline);
            }
        });
    }

    /** What was refused is asked again only when it is due anew; what failed is tried again, and stops nothing else. */
    private void send(Deadline deadline, Function<Deadline, Object> command) {
        try {
            commands.sendAndWait(command.apply(deadline));
        } catch (Refused changedMeanwhile) {
            dropped.add(deadline);
            LOG.info("{} is not acted upon: {}", deadline, changedMeanwhile.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be acted upon, and will be tried again", deadline, failed);
        }
    }
}

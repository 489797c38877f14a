package coop.tierslieu.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The chores rest until the errands of the command line are done: while a month of the past is being loaded, nobody
 * is late. Takes the place of the starter that db-scheduler brings.
 */
@Component
public class ChoresAfterErrands implements DbSchedulerStarter {

    private final Scheduler scheduler;

    ChoresAfterErrands(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    @EventListener(ContextRefreshedEvent.class)
    public void doStart() {
        scheduler.pause();
        scheduler.start();
    }

    public void begin() {
        scheduler.resume();
    }
}

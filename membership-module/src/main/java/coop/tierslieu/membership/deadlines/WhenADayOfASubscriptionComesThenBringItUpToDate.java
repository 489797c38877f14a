package coop.tierslieu.membership.deadlines;

import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.subscribing.BringUpToDate;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Terms begin, renewals are announced, what is unpaid is reminded, suspended and ended, each on its day. The
 * subscription itself knows what is due, and makes up for every day on which nobody asked
 * (docs/adr/0017-a-subscription-is-brought-up-to-date.md).
 */
@Component
public class WhenADayOfASubscriptionComesThenBringItUpToDate {

    private static final Logger LOG = LoggerFactory.getLogger(WhenADayOfASubscriptionComesThenBringItUpToDate.class);

    /** What was due and still is after it was asked: it is asked again when the program starts. */
    private record Asked(String subject, LocalDate dueOn) {}

    private final JdbcClient jdbc;
    private final CommandGateway commands;
    private final Clock clock;
    private final Set<Asked> asked = ConcurrentHashMap.newKeySet();

    public WhenADayOfASubscriptionComesThenBringItUpToDate(JdbcClient jdbc, CommandGateway commands, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    public void bringAllUpToDate() {
        List<Asked> due = due();
        asked.retainAll(due);
        due.stream().filter(one -> !asked.contains(one)).forEach(this::ask);
    }

    /** The longest overdue first; of each, the latest day tells whether something new is due. */
    private List<Asked> due() {
        return jdbc.sql("""
            select subject, max(due_on) as due_on from membership_deadline
            where due_on <= :today group by subject order by min(due_on), subject\
            """)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Asked(row.getString("subject"), row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** What is refused waits until something else is due; what failed is tried again, and stops nothing else. */
    private void ask(Asked subscription) {
        try {
            commands.sendAndWait(new BringUpToDate(new SubscriptionId(subscription.subject())));
            asked.add(subscription);
        } catch (Refused refused) {
            asked.add(subscription);
            LOG.warn("{} cannot be brought up to date: {}", subscription, refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be brought up to date, and will be tried again", subscription, failed);
        }
    }
}

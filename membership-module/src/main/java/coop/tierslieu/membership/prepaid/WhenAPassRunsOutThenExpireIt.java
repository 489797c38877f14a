package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Once a day, by the program's schedule: every pass whose last day has passed with something left on it expires. After
 * a week's stop all of them are found again, and each expires once.
 */
@Component
public class WhenAPassRunsOutThenExpireIt {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAPassRunsOutThenExpireIt.class);

    private final PrepaidAccounts accounts;
    private final CommandGateway commands;
    private final Clock clock;

    WhenAPassRunsOutThenExpireIt(PrepaidAccounts accounts, CommandGateway commands, Clock clock) {
        this.accounts = accounts;
        this.commands = commands;
        this.clock = clock;
    }

    public void expireAllDue() {
        accounts.passesRunOutBefore(LocalDate.now(clock)).forEach(this::expire);
    }

    private void expire(PassId pass) {
        try {
            commands.sendAndWait(new ExpirePass(pass));
        } catch (Refused notYet) {
            LOG.info("The pass {} does not expire: {}", pass, notYet.getMessage());
        }
    }
}

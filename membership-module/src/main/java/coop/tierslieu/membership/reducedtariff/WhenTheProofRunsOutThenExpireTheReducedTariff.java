package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Once a day, by the program's schedule: every proof whose last day has passed expires. Prices do not wait for it,
 * since they ask for the day of use; the fact is for the history and for the host.
 */
@Component
public class WhenTheProofRunsOutThenExpireTheReducedTariff {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTheProofRunsOutThenExpireTheReducedTariff.class);

    private final MemberDirectory directory;
    private final CommandGateway commands;
    private final Clock clock;

    WhenTheProofRunsOutThenExpireTheReducedTariff(MemberDirectory directory, CommandGateway commands, Clock clock) {
        this.directory = directory;
        this.commands = commands;
        this.clock = clock;
    }

    public void expireAllDue() {
        directory.withProofRunOutBefore(LocalDate.now(clock)).forEach(this::expire);
    }

    private void expire(MemberId member) {
        try {
            commands.sendAndWait(new ExpireReducedTariff(member));
        } catch (Refused renewedMeanwhile) {
            LOG.info("The proof of {} was renewed and does not expire: {}", member, renewedMeanwhile.getMessage());
        }
    }
}

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
 * Once a day, by the program's schedule: who has a proof that ends soon is reminded, once. After a stop the first round
 * finds everyone whose turn came meanwhile (docs/adr/0011-deadlines-are-a-view.md).
 */
@Component
public class WhenAProofIsAboutToRunOutThenRemind {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAProofIsAboutToRunOutThenRemind.class);

    private final MemberDirectory directory;
    private final CommandGateway commands;
    private final ProofTerms terms;
    private final Clock clock;

    WhenAProofIsAboutToRunOutThenRemind(
            MemberDirectory directory, CommandGateway commands, ProofTerms terms, Clock clock) {
        this.directory = directory;
        this.commands = commands;
        this.terms = terms;
        this.clock = clock;
    }

    public void remindAllDue() {
        LocalDate today = LocalDate.now(clock);
        directory.withProofEndingUnremindedBy(today.plus(terms.remind())).forEach(this::remind);
    }

    private void remind(MemberId member) {
        try {
            commands.sendAndWait(new RemindOfExpiry(member));
        } catch (Refused renewedMeanwhile) {
            LOG.info("{} is not reminded: {}", member, renewedMeanwhile.getMessage());
        }
    }
}

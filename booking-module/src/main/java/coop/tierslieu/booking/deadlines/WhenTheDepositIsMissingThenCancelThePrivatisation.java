package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.reserving.CancelWithoutFee;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whoever does not pay the deposit in time loses the privatisation, and owes nothing. */
@Component
public class WhenTheDepositIsMissingThenCancelThePrivatisation {

    private final DueCommands commands;

    WhenTheDepositIsMissingThenCancelThePrivatisation(DueCommands commands) {
        this.commands = commands;
    }

    public void cancelAllDue() {
        commands.send(
                DeadlineKind.PAY_DEPOSIT,
                Duration.ZERO,
                booking ->
                        new CancelWithoutFee(booking.space(), booking.booking(), CancellationReason.DEPOSIT_MISSING));
    }
}

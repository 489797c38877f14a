package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.reserving.LapseHold;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** A checkout, an option or an offer of the waitlist that was not confirmed in time is free again. */
@Component
public class WhenAHoldRunsOutThenLapseIt {

    private final DueCommands commands;

    WhenAHoldRunsOutThenLapseIt(DueCommands commands) {
        this.commands = commands;
    }

    public void lapseAllDue() {
        commands.send(DeadlineKind.CONFIRM, Duration.ZERO, hold -> new LapseHold(hold.space(), hold.booking()));
    }
}

package coop.tierslieu.cli;

import coop.tierslieu.access.HostSignIn;
import coop.tierslieu.audit.ReplayCheck;
import coop.tierslieu.cli.CommandLine.Task;
import coop.tierslieu.demo.Demo;
import coop.tierslieu.shared.Refused;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Does what the command line asked for, once the program has started. */
@Component
public class Errands {

    private final Demo demo;
    private final HostSignIn signIn;
    private final ReplayCheck replayCheck;

    Errands(Demo demo, HostSignIn signIn, ReplayCheck replayCheck) {
        this.demo = demo;
        this.signIn = signIn;
        this.replayCheck = replayCheck;
    }

    /** Returns the exit status: 0 when all was well. */
    public int run(CommandLine asked, PrintStream out) {
        if (asked.asks(Task.DEMO)) {
            try {
                demo.load();
            } catch (IllegalStateException refused) {
                out.println(refused.getMessage());
                return 2;
            }
        }
        if (asked.asks(Task.NEW_SIGN_IN_LINK)) {
            out.println(signIn.newLink());
        }
        if (asked.asks(Task.REPLAY_CHECK)) {
            try {
                return replayCheck.run(out) ? 0 : 1;
            } catch (Refused refused) {
                out.println(refused.getMessage());
                return 2;
            }
        }
        return 0;
    }
}

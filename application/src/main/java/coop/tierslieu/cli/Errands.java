package coop.tierslieu.cli;

import coop.tierslieu.access.HostSignIn;
import coop.tierslieu.audit.ReplayCheck;
import coop.tierslieu.cli.CommandLine.Task;
import coop.tierslieu.demo.Demo;
import coop.tierslieu.operations.ChoresAfterErrands;
import coop.tierslieu.shared.Refused;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Does what the command line asked for, once the program has started. */
@Component
public class Errands {

    private final Demo demo;
    private final ReplayCheck replayCheck;
    private final HostSignIn signIn;
    private final ChoresAfterErrands chores;

    Errands(Demo demo, ReplayCheck replayCheck, HostSignIn signIn, ChoresAfterErrands chores) {
        this.demo = demo;
        this.replayCheck = replayCheck;
        this.signIn = signIn;
        this.chores = chores;
    }

    /** Returns the exit status: 0 when all was well, 1 when the replay differs, 2 when something was refused. */
    public int run(CommandLine asked, PrintStream out) {
        try {
            if (asked.asks(Task.DEMO)) {
                demo.load();
            }
            if (asked.asks(Task.NEW_SIGN_IN_LINK)) {
                out.println(signIn.newLink());
            }
            if (asked.serves()) {
                chores.begin();
            }
            return asked.asks(Task.REPLAY_CHECK) && !replayCheck.run(out) ? 1 : 0;
        } catch (Refused | IllegalStateException refused) {
            out.println(refused.getMessage());
            return 2;
        }
    }
}

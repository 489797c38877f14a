package coop.tierslieu;

import coop.tierslieu.cli.CommandLine;
import coop.tierslieu.cli.CommandLine.NotUnderstood;
import coop.tierslieu.cli.CommandLine.Task;
import coop.tierslieu.cli.Errands;
import java.util.ArrayList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

@SpringBootApplication
public class TiersLieu {

    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status >= 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status, or -1 when the program goes on serving. */
    private static int run(String[] arguments) {
        CommandLine asked;
        try {
            asked = CommandLine.parse(arguments);
        } catch (NotUnderstood e) {
            System.err.println(e.getMessage());
            return 2;
        }
        if (asked.asks(Task.HELP)) {
            System.out.println(CommandLine.help());
            return 0;
        }
        // The framework would print an advertisement at every start.
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(TiersLieu.class);
        ConfigurableApplicationContext context;
        try {
            context = application.run(settings(asked));
        } catch (RuntimeException alreadyExplained) {
            // Spring Boot has said why, in a sentence or with the trace of a fault that is ours.
            return 1;
        }
        int status = context.getBean(Errands.class).run(asked, System.out);
        if (asked.serves() && status == 0) {
            return -1;
        }
        context.close();
        return status;
    }

    /** A program that only runs an errand opens no port, whichever was asked for. */
    private static String[] settings(CommandLine asked) {
        var settings = new ArrayList<>(asked.settings());
        if (!asked.serves()) {
            settings.removeIf(setting -> setting.startsWith("--server.port="));
            settings.add("--server.port=-1");
        }
        return settings.toArray(String[]::new);
    }
}

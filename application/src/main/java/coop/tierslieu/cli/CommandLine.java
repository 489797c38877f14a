package coop.tierslieu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The arguments, understood.
 *
 * @param tasks what to do besides, or instead of, serving
 * @param settings Spring Boot settings such as {@code --server.port=8090}, passed on as they are
 */
public record CommandLine(Set<Task> tasks, List<String> settings) {

    /** What the jar can be asked to do. */
    public enum Task {
        HELP("--help", "show this text and stop"),
        DEMO(
                "--demo",
                "load the demo place once (spaces, a rate card, fictitious members, a month of bookings), serve"),
        REPLAY_CHECK(
                "--replay-check",
                "replay the whole history into fresh tables, say whether the live views are identical, and stop"
                        + " (exit 0: identical, 1: not)"),
        NEW_SIGN_IN_LINK("--new-sign-in-link", "print a one-time sign-in link for the host, and stop");

        private final String option;
        private final String explanation;

        Task(String option, String explanation) {
            this.option = option;
            this.explanation = explanation;
        }
    }

    /** The arguments make no sense; the message is one line that says what to do. */
    public static final class NotUnderstood extends RuntimeException {

        NotUnderstood(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws NotUnderstood for an option that is neither a task nor a {@code --name=value} setting */
    public static CommandLine parse(String... arguments) {
        var tasks = EnumSet.noneOf(Task.class);
        var settings = new ArrayList<String>();
        for (String argument : arguments) {
            var task = Arrays.stream(Task.values())
                    .filter(known -> known.option.equals(argument))
                    .findFirst();
            if (task.isPresent()) {
                tasks.add(task.get());
            } else if (argument.matches("--[a-zA-Z][\\w.\\[\\]-]*=.*")) {
                settings.add(argument);
            } else {
                throw new NotUnderstood("Unknown option \"" + argument + "\". Try --help.");
            }
        }
        return new CommandLine(Set.copyOf(tasks), List.copyOf(settings));
    }

    public boolean asks(Task task) {
        return tasks.contains(task);
    }

    /** Whether the program goes on serving pages when the tasks are done. */
    public boolean serves() {
        return !asks(Task.REPLAY_CHECK) && !asks(Task.NEW_SIGN_IN_LINK);
    }

    public static String help() {
        return """
                The software of a tiers-lieu: booking, membership, revenue, history.

                Usage: java -jar tiers-lieu.jar [options] [--name=value settings]

                Options:
                %s
                Settings often used:
                  --server.port=8080          where the pages and the API are served
                  --tiers-lieu.data=DIRECTORY where the embedded PostgreSQL keeps everything (default ~/.tiers-lieu)
                  --spring.datasource.url=jdbc:postgresql://…  a PostgreSQL of your own instead
                  --spring.profiles.active=axonserver          messages and events over Axon Server

                Without options the program serves the place on http://localhost:8080.
                """.formatted(Arrays.stream(Task.values())
                .map(task -> "  %-20s %s%n".formatted(task.option, task.explanation))
                .collect(Collectors.joining()));
    }
}

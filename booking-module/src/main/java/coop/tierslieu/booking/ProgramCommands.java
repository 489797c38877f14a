package coop.tierslieu.booking;

/** Sends what the program does by itself, or for someone who has not signed in but may. */
@FunctionalInterface
public interface ProgramCommands {

    /**
     * Returns once the views show what came of the command.
     *
     * @param actor whom the history will name, for instance {@code check-in-link}
     * @param key sent again with the same key, it happens once
     */
    void send(Object command, String actor, String key);
}

package coop.tierslieu.membership;

/** Sends what the program does for someone who has not signed in but may. */
@FunctionalInterface
public interface Orders {

    /**
     * Returns once the views show what came of the command.
     *
     * @param actor whom the history will name, for instance {@code joining}
     * @param key sent again with the same key, it happens once
     */
    void send(Object command, String actor, String key);
}

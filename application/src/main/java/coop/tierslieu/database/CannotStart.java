package coop.tierslieu.database;

import org.jspecify.annotations.Nullable;

/** Why the program cannot have its database, in a sentence for the person who started it. */
public final class CannotStart extends IllegalStateException {

    CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

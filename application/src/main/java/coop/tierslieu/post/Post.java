package coop.tierslieu.post;

import org.jspecify.annotations.Nullable;

/** Carries mails to people. */
public interface Post {

    /** False where no mail server is configured: then mails are only shown. */
    boolean isOpen();

    /** Does not throw: what went wrong is in the receipt. */
    Receipt send(Mail mail);

    /** @param reason what went wrong, unless it was ACCEPTED */
    record Receipt(Verdict verdict, @Nullable String reason) {}

    /** What is known once the server has answered, or has not. */
    enum Verdict {
        ACCEPTED,
        /** Certainly not sent. */
        REFUSED,
        /** The line broke before the server said yes or no. */
        UNKNOWN
    }
}

package coop.tierslieu.post;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the outbox keeps it.
 *
 * @param changedAt when the state became what it is
 * @param tryAt when it is tried next, while WAITING
 * @param reason what the mail server said, or what went wrong
 * @param address null with subject and body when it was never written
 */
record SentNotice(
        String id,
        String kind,
        String member,
        OffsetDateTime dueAt,
        SentState state,
        int attempts,
        OffsetDateTime changedAt,
        @Nullable OffsetDateTime tryAt,
        @Nullable String reason,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String body) {

    /** Whether the host may have it sent, or sent again. */
    public boolean maySend() {
        return state != SentState.SENDING;
    }
}

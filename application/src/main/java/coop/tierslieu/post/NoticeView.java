package coop.tierslieu.post;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the API writes it: what became of it, not what was written to whom.
 *
 * @param tryAt when it is tried next, while WAITING
 * @param reason what the mail server said, or what went wrong
 */
record NoticeView(
        String id,
        String kind,
        String member,
        OffsetDateTime dueAt,
        SentState state,
        int attempts,
        OffsetDateTime changedAt,
        @Nullable OffsetDateTime tryAt,
        @Nullable String reason) {

    static NoticeView of(SentNotice sent) {
        return new NoticeView(
                sent.id(),
                sent.kind(),
                sent.member(),
                sent.dueAt(),
                sent.state(),
                sent.attempts(),
                sent.changedAt(),
                sent.tryAt(),
                sent.reason());
    }
}

package coop.tierslieu.shared.post;

import coop.tierslieu.shared.Identifier;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something one member is to be told.
 *
 * @param id follows from the history, so it is the same after a replay; also the Message-ID of the mail
 * @param kind in capitals, of one module only; the outbox calls it by the text {@code outbox.kind.<kind>}
 * @param pointlessAfter when telling is of no more use: the hour has come, the offer has lapsed; null for never
 */
public record DueNotice(
        String id,
        String kind,
        Identifier member,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime pointlessAfter) {

    public boolean isTooLate(OffsetDateTime now) {
        return pointlessAfter != null && pointlessAfter.isBefore(now);
    }
}

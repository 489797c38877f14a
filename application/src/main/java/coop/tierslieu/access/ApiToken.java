package coop.tierslieu.access;

import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it afterwards: the secret itself is never shown again. */
record ApiToken(
        String id,
        String label,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime lastUsedAt) {

    /** On the place's clock, for the page. */
    public @Nullable LocalDateTime lastUsed() {
        return lastUsedAt == null
                ? null
                : lastUsedAt.atZoneSameInstant(TimeSlot.PARIS).toLocalDateTime();
    }
}

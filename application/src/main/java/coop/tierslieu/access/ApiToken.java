package coop.tierslieu.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it afterwards: the secret itself is never shown again. */
record ApiToken(
        String id,
        String label,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime lastUsedAt) {}

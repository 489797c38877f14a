package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was said last about one matter.
 *
 * @param by null, as {@code at}, when nothing was ever said
 * @param at on the Paris clock
 */
public record ConsentView(
        ConsentKind consent,
        boolean given,
        @Nullable ConsentMeans by,
        @Nullable LocalDateTime at) {}

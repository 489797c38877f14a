package coop.tierslieu.post;

import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/notices/{id}/again}.
 *
 * @param attempts as the notice told them, so that it is sent once however often this is asked
 */
record AgainRequest(@Nullable Integer attempts) {}

package coop.tierslieu.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that is recorded about one subject, oldest first.
 *
 * @param next give it as {@code after} to read on; null at the end
 */
record HistoryView(
        Subject subject, List<Fact> facts, @Nullable Long next) {

    /**
     * One stored event.
     *
     * @param position its place in the whole history
     * @param at when, on the Paris clock
     * @param type what happened, for instance {@code BookingConfirmed}
     * @param actor who did it: an account's id, or an automation's name
     * @param role the role in which it was done
     * @param correlation the request that began it
     * @param causation the message that led to it
     * @param about everything it is about
     * @param metadata as stored
     * @param payload as stored
     */
    record Fact(
            long position,
            String event,
            OffsetDateTime at,
            String type,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String correlation,
            @Nullable String causation,
            List<Subject> about,
            Map<String, String> metadata,
            JsonNode payload) {

        /** The payload, indented for a person. */
        public String readable() {
            return payload.toPrettyString();
        }
    }
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.shared.Refused;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series before it is reserved, as the API writes it.
 *
 * @param start on the Paris clock; there may be no such time
 * @param price null unless it is free
 * @param obstacle the rule that would refuse it now, when it is not free
 * @param reason the rule's English sentence
 */
record OccurrenceView(
        LocalDateTime start,
        LocalDateTime end,
        boolean free,
        @Nullable PriceView price,
        @Nullable OffsetDateTime freeCancellationUntil,
        @Nullable String obstacle,
        @Nullable String reason) {

    static OccurrenceView of(Occurrence occurrence) {
        var offer = occurrence.offer();
        Refused conflict = occurrence.conflict();
        return new OccurrenceView(
                occurrence.start(),
                occurrence.end(),
                occurrence.isFree(),
                offer == null ? null : PriceView.of(offer.quote().price()),
                offer == null ? null : offer.terms().freeUntil(),
                conflict == null ? null : conflict.rule().code(),
                conflict == null ? null : conflict.getMessage());
    }
}

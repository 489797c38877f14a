package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.shared.Refused;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series before it is reserved, as the API writes it.
 *
 * @param start on the Paris clock; there may be no such time
 * @param price of the space; null unless it is free
 * @param extras what comes with it, each with its price; none unless it is free
 * @param obstacle the rule that would refuse it now, when it is not free
 * @param taken the extra that the obstacle is about; null: the space itself
 * @param reason the rule's English sentence
 */
record OccurrenceView(
        LocalDateTime start,
        LocalDateTime end,
        boolean free,
        @Nullable PriceView price,
        List<ExtraView> extras,
        @Nullable OffsetDateTime freeCancellationUntil,
        @Nullable String obstacle,
        @Nullable String taken,
        @Nullable String reason) {

    record ExtraView(String space, PriceView price) {

        private static ExtraView of(ExtraOffer extra) {
            return new ExtraView(
                    extra.space().space().value(),
                    PriceView.of(extra.offer().quote().price()));
        }
    }

    static OccurrenceView of(Occurrence occurrence) {
        var offer = occurrence.offer();
        Refused conflict = occurrence.conflict();
        var taken = occurrence.taken();
        return new OccurrenceView(
                occurrence.start(),
                occurrence.end(),
                occurrence.isFree(),
                offer == null ? null : PriceView.of(offer.quote().price()),
                occurrence.extras().stream().map(ExtraView::of).toList(),
                offer == null ? null : offer.terms().freeUntil(),
                conflict == null ? null : conflict.rule().code(),
                taken == null ? null : taken.space().value(),
                conflict == null ? null : conflict.getMessage());
    }
}

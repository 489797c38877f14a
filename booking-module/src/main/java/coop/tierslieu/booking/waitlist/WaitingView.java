package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.Layout;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the waitlist as the API writes it.
 *
 * @param layout null: as it comes
 * @param position among those who wait for an overlapping slot of the space; 0 unless waiting
 * @param offeredUntil after that an offer lapses; null when there was none
 * @param price of what is on offer now; null when nothing is
 */
record WaitingView(
        String id,
        String space,
        String member,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        @Nullable Layout layout,
        OffsetDateTime joinedAt,
        int position,
        WaitingStatus status,
        @Nullable OffsetDateTime offeredUntil,
        @Nullable PriceView price) {

    static WaitingView of(WaitingCard card) {
        Waiting entry = card.entry();
        return new WaitingView(
                entry.booking().value(),
                entry.space().value(),
                entry.member().value(),
                entry.slot().start(),
                entry.slot().end(),
                entry.seats(),
                entry.layout(),
                entry.joinedAt(),
                entry.position(),
                entry.status(),
                entry.offeredUntil(),
                card.offer() == null ? null : PriceView.of(card.offer().quote().price()));
    }
}

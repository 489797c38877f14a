package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offer card is asked for.
 *
 * @param layout null: the first that holds so many people
 * @param extras equipment that is wanted with it
 * @param own what the same person holds, which is in nobody's way
 */
record OfferWish(
        SpaceRegistered space,
        Standing standing,
        List<TimeSlot> slots,
        int seats,
        @Nullable Layout layout,
        Set<SpaceId> extras,
        Payer payer,
        Set<BookingId> own) {

    OfferWish {
        slots = List.copyOf(slots);
        extras = Set.copyOf(extras);
        own = Set.copyOf(own);
    }

    static OfferWish plain(
            SpaceRegistered space, Standing standing, List<TimeSlot> slots, int seats, @Nullable Layout layout) {
        return new OfferWish(space, standing, slots, seats, layout, Set.of(), Payer.PROPOSED, Set.of());
    }
}

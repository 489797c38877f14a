package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept for someone while they look at its offer.
 *
 * @param held one per slot, in one space, by start; at least one
 */
record Checkout(List<Held> held) {

    Checkout {
        held = List.copyOf(held);
    }

    public SpaceId space() {
        return held.get(0).space();
    }

    public int seats() {
        return held.get(0).seats();
    }

    public Layout layout() {
        return held.get(0).layout();
    }

    public OffsetDateTime until() {
        return held.get(0).until();
    }

    List<TimeSlot> slots() {
        return held.stream().map(Held::slot).toList();
    }

    Set<BookingId> ids() {
        return held.stream().map(Held::booking).collect(Collectors.toUnmodifiableSet());
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.waitlist.Held;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is kept, as the API writes it.
 *
 * @param bookings the ids that the bookings will carry, and by which to confirm or to give back
 * @param slots what is kept under each, in the same order
 * @param until then it lapses
 * @param price of all of it
 */
record HoldView(List<String> bookings, List<HeldSlot> slots, OffsetDateTime until, PriceView price) {

    record HeldSlot(String booking, OffsetDateTime start, OffsetDateTime end) {

        private static HeldSlot of(Held held) {
            return new HeldSlot(
                    held.booking().value(), held.slot().start(), held.slot().end());
        }
    }

    /** @param held at least one */
    static HoldView of(List<Held> held, PriceView price) {
        return new HoldView(
                held.stream().map(one -> one.booking().value()).toList(),
                held.stream().map(HeldSlot::of).toList(),
                held.get(0).until(),
                price);
    }
}

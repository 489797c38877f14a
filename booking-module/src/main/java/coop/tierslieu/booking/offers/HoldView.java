package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.waitlist.Held;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is kept, as the API writes it.
 *
 * @param bookings the ids that the bookings will carry, and by which to confirm or to give back
 * @param until then it lapses
 */
record HoldView(List<String> bookings, OffsetDateTime until, PriceView price) {

    static HoldView of(Held held, Offer offer) {
        return new HoldView(
                List.of(held.booking().value()),
                held.until(),
                PriceView.of(offer.quote().price()));
    }
}

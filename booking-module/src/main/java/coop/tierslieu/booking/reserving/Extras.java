package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Extra;
import java.util.function.BiConsumer;

/** What was reserved with a booking, in its own calendars. */
record Extras(Occupation main, Desk desk) {

    void tell(BiConsumer<SpaceCalendar, BookingId> order) {
        for (Extra extra : main.agreed().arrangement().extras()) {
            desk.neighbours().tell(extra.space(), its -> order.accept(its, extra.booking()));
        }
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.shared.TimeSlot;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is where in a period: now, or as it was known at a past instant. */
@Component
public class Planning {

    private final Spaces spaces;
    private final Bookings bookings;
    private final Holds holds;

    Planning(Spaces spaces, Bookings bookings, Holds holds) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.holds = holds;
    }

    public PlanningView live(TimeSlot period) {
        return PlanningView.of(
                period, spaces.all(), bookings.touching(period), holds.touching(period), spaces.unavailable(period));
    }

    /** @param history every booking event up to the instant, in the order in which they happened */
    public static PlanningView asOf(Stream<? extends BookingEvent> history, TimeSlot period) {
        PlanningBoard board = new PlanningBoard();
        history.forEachOrdered(board::add);
        return board.between(period);
    }
}

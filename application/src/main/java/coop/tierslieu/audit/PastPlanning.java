package coop.tierslieu.audit;

import coop.tierslieu.booking.planning.Planning;
import coop.tierslieu.booking.planning.PlanningView;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The planning as it was known at a past instant, rebuilt from the facts recorded until then. */
@Component
class PastPlanning {

    private final WholeHistory history;

    PastPlanning(WholeHistory history) {
        this.history = history;
    }

    PlanningView asOf(Instant instant, TimeSlot period) {
        List<BookingEvent> known = new ArrayList<>();
        history.read(null, event -> {
            if (event.getPayload() instanceof BookingEvent fact
                    && !event.getTimestamp().isAfter(instant)) {
                known.add(fact);
            }
        });
        return Planning.asOf(known.stream(), period);
    }
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds a series for those whose business it is; for anyone else it does not exist. */
@Component
class VisibleSeries {

    private final Bookings bookings;
    private final Clock clock;

    VisibleSeries(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /** @throws Refused SERIES_IS_UNKNOWN */
    Series find(String id, Actor actor) {
        SeriesId series = new RequestField("id", id).id(SeriesId::new);
        List<PlannedBooking> all = bookings.of(series);
        List<PlannedBooking> found =
                all.stream().filter(booking -> !isExtra(booking)).toList();
        if (found.isEmpty()
                || (actor.role() != Role.AUDITOR
                        && !actor.mayActFor(found.get(0).member()))) {
            throw new Refused(SeriesRule.SERIES_IS_UNKNOWN, "id", id);
        }
        return new Series(
                series,
                found,
                all.stream().filter(VisibleSeries::isExtra).toList(),
                clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime());
    }

    /** It belongs to the booking it was reserved with, and goes where that goes. */
    private static boolean isExtra(PlannedBooking booking) {
        return booking.arrangement().main() != null;
    }
}

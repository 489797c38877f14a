package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series before it is reserved: it has an offer, or a conflict that says why it cannot be had.
 *
 * @param start on the wall clock; there may be no such time
 */
record Occurrence(
        LocalDateTime start,
        LocalDateTime end,
        @Nullable Offer offer,
        @Nullable Refused conflict) {

    public boolean isFree() {
        return conflict == null;
    }

    public LocalDate day() {
        return start.toLocalDate();
    }
}

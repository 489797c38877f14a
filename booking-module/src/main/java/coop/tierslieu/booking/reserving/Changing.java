package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on another slot or another space for a booking: re-rated by {@link ReRating}, and only if it is free.
 *
 * @param closure as in {@link ReRating}
 */
record Changing(Calendar calendar, Desk desk, @Nullable ClosureId closure) {

    /** @throws Refused all that {@link ReRating#changed} refuses, and what refuses a slot that is taken */
    BookingChanged changed(Occupation known, TimeSlot slot) {
        return ifFree(reRating().changed(known, slot));
    }

    /** As an extra of what gets that slot; empty where it has that slot already. */
    Optional<BookingChanged> changedWith(Occupation known, TimeSlot slot) {
        return reRating().changedWith(known, slot).map(this::ifFree);
    }

    /**
     * The same slot in this calendar instead of another.
     *
     * @param known as it stands in the other calendar
     */
    BookingChanged swappedIn(Occupation known, SpaceId from, SpaceKind previousKind) {
        return ifFree(reRating().swappedIn(known, from, previousKind));
    }

    private ReRating reRating() {
        return new ReRating(calendar.space(), desk, closure);
    }

    /** @throws Refused SLOT_TAKEN, BUFFER_TIME, BUFFER_TIME_BEFORE_THE_NEXT, SPACE_IS_CLOSED */
    void requireFree(BookingChanged change) {
        calendar.requireFree(change.booking(), change.slot(), change.seats(), change.layout(), desk.rules());
    }

    private BookingChanged ifFree(BookingChanged change) {
        requireFree(change);
        return change;
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a later fact changes on a booking: the one translation that the table and the planning "as of" share.
 *
 * @param at when it happened
 * @param releasedFrom from when the slot is free for others, or null when it stays taken
 * @param fee what remains due after a cancellation
 */
record BookingChange(
        BookingId booking,
        BookingStatus status,
        OffsetDateTime at,
        @Nullable OffsetDateTime releasedFrom,
        @Nullable Price fee) {

    static BookingChange of(BookingCancelled event) {
        return new BookingChange(
                event.booking(), BookingStatus.CANCELLED, event.cancelledAt(), event.cancelledAt(), event.fee());
    }

    static BookingChange of(BookingCheckedIn event) {
        return new BookingChange(event.booking(), BookingStatus.CHECKED_IN, event.checkedInAt(), null, null);
    }

    static BookingChange of(NoShowRecorded event) {
        return new BookingChange(
                event.booking(),
                BookingStatus.NO_SHOW,
                event.recordedAt(),
                event.released() ? event.recordedAt() : null,
                null);
    }
}

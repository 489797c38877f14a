package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * After the end it turns out that a booking should have cost something else: a fact is added that compensates.
 *
 * @param slot as it really was, re-rated by the rate card under which it was booked; null: nothing is due
 */
@AllowedTo(Role.HOST)
public record CorrectBooking(
        @TargetAggregateIdentifier BookingId booking,
        @Nullable TimeSlot slot,
        CorrectionReason reason) implements OneOfSeveral {

    /** The same of another booking. */
    public CorrectBooking of(BookingId other) {
        return new CorrectBooking(other, slot, reason);
    }

    @Override
    public String which() {
        return booking.value();
    }
}

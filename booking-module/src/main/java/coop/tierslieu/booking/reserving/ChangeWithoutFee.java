package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The space has to close, so the place moves a booking that is in the way: nothing is kept of what is given back, the
 * terms begin anew, and no more is due than before unless the new slot is longer.
 *
 * @param expectedTotal as in {@link ChangeBooking}
 */
@AllowedTo(Role.HOST)
public record ChangeWithoutFee(
        @TargetAggregateIdentifier SpaceId space,
        BookingId booking,
        TimeSlot slot,
        @Nullable Money expectedTotal) {}

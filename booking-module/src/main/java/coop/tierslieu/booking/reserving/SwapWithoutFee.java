package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The space has to close, so the place gives a booking that is in the way another one for the same slot, on the
 * conditions of {@link ChangeWithoutFee}.
 *
 * @param expectedTotal as in {@link ChangeBooking}
 */
@AllowedTo(Role.HOST)
public record SwapWithoutFee(
        @TargetAggregateIdentifier SpaceId space,
        BookingId booking,
        SpaceId to,
        @Nullable Money expectedTotal) {}

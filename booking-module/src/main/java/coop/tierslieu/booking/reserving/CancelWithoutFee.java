package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The place takes a booking back: the space has to close, and then also once it has begun; or no deposit came. It costs
 * nothing.
 *
 * @param reason any but ASKED
 */
@AllowedTo(Role.HOST)
public record CancelWithoutFee(@TargetAggregateIdentifier SpaceId space, BookingId booking, CancellationReason reason)
        implements OneOfSeveral {

    @Override
    public String which() {
        return booking.value();
    }
}

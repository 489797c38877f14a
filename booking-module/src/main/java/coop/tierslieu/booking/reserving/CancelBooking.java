package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give a booking back before it starts; the fee follows the terms agreed when it was made.
 *
 * @param member whose booking it is
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record CancelBooking(@TargetAggregateIdentifier SpaceId space, BookingId booking, MemberId member, Scope scope)
        implements OnBehalfOf {

    public CancelBooking(SpaceId space, BookingId booking, MemberId member) {
        this(space, booking, member, Scope.ONE);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give back a slot that was kept, at checkout, as an option or as an offer of the waitlist.
 *
 * @param member whom it was kept for
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ReleaseHold(@TargetAggregateIdentifier SpaceId space, BookingId booking, MemberId member)
        implements OnBehalfOf, OneOfSeveral {

    @Override
    public String which() {
        return booking.value();
    }
}

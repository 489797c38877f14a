package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Wait no longer. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record LeaveWaitlist(@TargetAggregateIdentifier SpaceId space, BookingId booking, MemberId member)
        implements OnBehalfOf {}

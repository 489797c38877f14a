package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Wait for a slot that is taken. The offer, when it comes, is held under this id; {@link ReserveSpace} with the same
 * id takes it, {@link ReleaseHold} declines it.
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record JoinWaitlist(
        @TargetAggregateIdentifier SpaceId space,
        MemberId member,
        BookingId booking,
        TimeSlot slot,
        int seats,
        @Nullable Layout layout)
        implements OnBehalfOf {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Have another space for the same slot, re-rated. Its extras stay with it.
 *
 * @param to the other space
 * @param expectedTotal as in {@link ChangeBooking}
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record SwapSpace(
        @TargetAggregateIdentifier SpaceId space,
        BookingId booking,
        MemberId member,
        SpaceId to,
        @Nullable Money expectedTotal)
        implements OnBehalfOf {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Move, extend or shorten a booking: it gets another slot and is re-rated. Once it has started, only its end can be
 * put off; who goes earlier leaves early.
 *
 * @param slot the new slot of this booking; with a wider scope the others of the series are shifted by as much, at
 *     both ends
 * @param expectedTotal the new price of all that is changed, extras too, together with what is kept of the old one, tax
 *     included, as it was shown; null: whatever it costs
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ChangeBooking(
        @TargetAggregateIdentifier SpaceId space,
        BookingId booking,
        MemberId member,
        TimeSlot slot,
        Scope scope,
        @Nullable Money expectedTotal)
        implements OnBehalfOf {}

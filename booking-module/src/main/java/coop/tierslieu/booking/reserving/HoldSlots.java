package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Keep every slot or none, for the few minutes of a checkout or as an option of a few days. Extras are not held; their
 * turn comes when the booking is confirmed.
 *
 * @param member whom it is kept for; a visitor's id need not be registered yet
 * @param hold CHECKOUT or OPTION; an offer of the waitlist is the calendar's own doing
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record HoldSlots(
        @TargetAggregateIdentifier SpaceId space,
        MemberId member,
        List<RequestedSlot> slots,
        int seats,
        @Nullable Layout layout,
        Use use,
        HoldKind hold)
        implements OnBehalfOf {

    public HoldSlots {
        slots = List.copyOf(slots);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reserve every slot or none; "3 days" is three slots. Answers the ids of the bookings, in the order of the slots. A
 * slot whose id is held becomes the booking it was held for.
 *
 * @param seats seats of a pooled space, people in any other
 * @param layout how to furnish the space; null: the first of its layouts that holds so many people
 * @param expectedTotal what the offer said, tax included, for all slots and extras together; null: whatever it costs
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ReserveSpace(
        @TargetAggregateIdentifier SpaceId space,
        MemberId member,
        List<RequestedSlot> slots,
        int seats,
        @Nullable Layout layout,
        @Nullable Money expectedTotal,
        Conditions conditions)
        implements OnBehalfOf {

    public ReserveSpace {
        slots = List.copyOf(slots);
    }

    public ReserveSpace(
            SpaceId space,
            MemberId member,
            List<RequestedSlot> slots,
            int seats,
            @Nullable Layout layout,
            @Nullable Money expectedTotal) {
        this(space, member, slots, seats, layout, expectedTotal, Conditions.PLAIN);
    }
}

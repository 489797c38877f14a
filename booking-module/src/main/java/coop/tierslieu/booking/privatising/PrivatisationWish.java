package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.Wanted;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to hire.
 *
 * @param seats people who will come
 * @param layout null: the first of the space's layouts that holds so many people
 */
record PrivatisationWish(
        SpaceId space,
        MemberId member,
        TimeSlot slot,
        int seats,
        @Nullable Layout layout) {

    private static final Conditions CONDITIONS = new Conditions(Use.PRIVATISATION, null, null, false, null);

    HoldSlots option(BookingId id) {
        return new HoldSlots(space, member, slots(id), seats, layout, Use.PRIVATISATION, HoldKind.OPTION);
    }

    /** @param expectedTotal what was shown, tax included; null: whatever it costs */
    ReserveSpace confirmation(BookingId id, @Nullable Money expectedTotal) {
        return new ReserveSpace(space, member, slots(id), seats, layout, expectedTotal, CONDITIONS);
    }

    Wanted wanted() {
        return new Wanted(slot, seats, layout, Use.PRIVATISATION, false);
    }

    PrivatisationWish in(SpaceId other) {
        return new PrivatisationWish(other, member, slot, seats, null);
    }

    PrivatisationWish on(TimeSlot other) {
        return new PrivatisationWish(space, member, other, seats, layout);
    }

    private List<RequestedSlot> slots(BookingId id) {
        return List.of(new RequestedSlot(id, slot));
    }
}

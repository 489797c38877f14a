package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.RequestedExtra;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.Wanted;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to hire.
 *
 * @param seats people who will come
 * @param layout null: the first of the space's layouts that holds so many people
 * @param extras what is wanted with it; an option keeps none of it
 */
public record PrivatisationWish(
        SpaceId space,
        MemberId member,
        TimeSlot slot,
        int seats,
        @Nullable Layout layout,
        List<WantedExtra> extras) {

    private static final Conditions CONDITIONS = new Conditions(Use.PRIVATISATION, null, null, false, null);

    public PrivatisationWish {
        extras = List.copyOf(extras);
    }

    HoldSlots option(BookingId id) {
        return new HoldSlots(
                space, member, List.of(new RequestedSlot(id, slot)), seats, layout, Use.PRIVATISATION, HoldKind.OPTION);
    }

    /**
     * @param ids for the bookings of the extras
     * @param expectedTotal what was shown, tax included; null: whatever it costs
     */
    public ReserveSpace confirmation(BookingId id, Ids ids, @Nullable Money expectedTotal) {
        List<RequestedExtra> with = extras.stream()
                .map(extra -> extra.under(new BookingId(ids.next())))
                .toList();
        return new ReserveSpace(
                space,
                member,
                List.of(new RequestedSlot(id, slot, with, true)),
                seats,
                layout,
                expectedTotal,
                CONDITIONS);
    }

    Wanted wanted() {
        return new Wanted(slot, seats, layout, Use.PRIVATISATION, false);
    }

    PrivatisationWish in(SpaceId other) {
        return new PrivatisationWish(other, member, slot, seats, null, extras);
    }

    PrivatisationWish on(TimeSlot other) {
        return new PrivatisationWish(space, member, other, seats, layout, extras);
    }

    PrivatisationWish with(List<WantedExtra> others) {
        return new PrivatisationWish(space, member, slot, seats, layout, others);
    }
}

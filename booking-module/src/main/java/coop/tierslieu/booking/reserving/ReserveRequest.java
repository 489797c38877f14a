package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings} and {@code POST /api/quotes}.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param member whoever is signed in, when it is left out by a member
 * @param seats 1 when it is left out
 * @param layout the first that holds so many people, when it is left out
 * @param expectedTotal what the quote said, tax included; refused when the price has changed since
 */
public record ReserveRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,
        @Nullable String member,
        @Nullable Integer seats,
        @Nullable String layout,
        @Nullable Money expectedTotal) {

    public SpaceId wantedSpace() {
        return new RequestField("space", space).id(SpaceId::new);
    }

    public MemberId wantedFor(Actor actor) {
        return new RequestField("member", member == null && !actor.isStaff() ? actor.member() : member)
                .id(MemberId::new);
    }

    public TimeSlot wantedSlot() {
        return TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text());
    }

    public int wantedSeats() {
        return seats == null ? 1 : seats;
    }

    public @Nullable Layout wantedLayout() {
        return layout == null ? null : new RequestField("layout", layout).oneOf(Layout.class);
    }

    ReserveSpace command(BookingId booking, Actor actor) {
        return new ReserveSpace(
                wantedSpace(),
                wantedFor(actor),
                List.of(new RequestedSlot(booking, wantedSlot())),
                wantedSeats(),
                wantedLayout(),
                expectedTotal);
    }
}

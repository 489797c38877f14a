package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ReserveRequest.ExtraRequest;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/privatisations} and {@code POST /api/privatisations/quotes}.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param seats people who will come; 1 when it is left out
 * @param layout the first that holds so many people, when it is left out
 * @param extras equipment, or another space, for the same slot: all or nothing; an option keeps none of it
 * @param member whoever is signed in, when it is left out by a member
 * @param option true: kept for a few days; false or left out: confirmed
 * @param expectedTotal what the quote said, extras and tax included; refused when the price has changed since
 */
record PrivatisationRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer seats,
        @Nullable String layout,
        @Nullable List<ExtraRequest> extras,
        @Nullable String member,
        @Nullable Boolean option,
        @Nullable Money expectedTotal) {

    PrivatisationWish wish(Actor actor) {
        return new PrivatisationWish(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", member == null && !actor.isStaff() ? actor.member() : member)
                        .id(MemberId::new),
                TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text()),
                seats == null ? 1 : seats,
                layout == null ? null : new RequestField("layout", layout).oneOf(Layout.class),
                ExtraRequest.wanted(extras));
    }

    boolean wantsOption() {
        return Boolean.TRUE.equals(option);
    }
}

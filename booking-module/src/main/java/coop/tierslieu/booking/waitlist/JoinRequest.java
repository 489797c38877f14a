package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What somebody waits for: the body of {@code POST /api/waitlist}, and what the button beside a taken offer sends.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param seats 1 when it is left out
 * @param layout how the space is to be furnished; as it comes, when it is left out
 * @param member whoever is signed in, when it is left out by a member
 */
record JoinRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,
        @Nullable String seats,
        @Nullable String layout,
        @Nullable String member) {

    JoinWaitlist command(BookingId booking, Actor actor) {
        return new JoinWaitlist(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", member == null && !actor.isStaff() ? actor.member() : member)
                        .id(MemberId::new),
                booking,
                TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text()),
                seats == null ? 1 : new RequestField("seats", seats).number(1, 999),
                wantedLayout());
    }

    private @Nullable Layout wantedLayout() {
        RequestField field = new RequestField("layout", layout);
        return field.isBlank() ? null : field.oneOf(Layout.class);
    }
}

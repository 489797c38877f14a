package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings}, {@code POST /api/quotes} and {@code POST /api/holds}.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param member whoever is signed in, when it is left out by a member
 * @param seats 1 when it is left out
 * @param layout the first that holds so many people, when it is left out
 * @param expectedTotal what the quote said, tax included and extras too; refused when the price has changed since
 * @param extras other spaces for the same slot, equipment for instance: all or nothing
 * @param payWith the id of a pass or an allowance; charged to the account, when it is left out
 * @param hold the id under which the slot is held, which the booking will carry
 */
public record ReserveRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,
        @Nullable String member,
        @Nullable Integer seats,
        @Nullable String layout,
        @Nullable Money expectedTotal,
        @Nullable List<ExtraRequest> extras,
        @Nullable String payWith,
        @Nullable String hold) {

    /** @param seats 1 when it is left out */
    public record ExtraRequest(
            @Nullable String space, @Nullable Integer seats) {

        private WantedExtra wanted() {
            return new WantedExtra(new RequestField("extras", space).id(SpaceId::new), seats == null ? 1 : seats);
        }

        /** @param extras null: none */
        public static List<WantedExtra> wanted(@Nullable List<ExtraRequest> extras) {
            return extras == null
                    ? List.of()
                    : extras.stream().map(ExtraRequest::wanted).toList();
        }
    }

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

    public List<WantedExtra> wantedExtras() {
        return ExtraRequest.wanted(extras);
    }

    Optional<BookingId> heldUnder() {
        return hold == null ? Optional.empty() : Optional.of(new RequestField("hold", hold).id(BookingId::new));
    }

    ReserveSpace command(BookingId booking, Actor actor, Ids ids) {
        List<RequestedExtra> with = wantedExtras().stream()
                .map(extra -> extra.under(new BookingId(ids.next())))
                .toList();
        return new ReserveSpace(
                wantedSpace(),
                wantedFor(actor),
                List.of(new RequestedSlot(booking, wantedSlot(), with)),
                wantedSeats(),
                wantedLayout(),
                expectedTotal,
                Conditions.PLAIN.paidWith(payWith));
    }
}

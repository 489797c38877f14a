package coop.tierslieu.booking.reserving;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings}, {@code POST /api/quotes} and {@code POST /api/holds}.
 *
 * <p>When, is said in one of three ways: {@code start} and {@code end}; {@code slots}, all of them or none; or a
 * {@code length} and a {@code date}, which mean what they mean on the page.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param length ONE_HOUR, TWO_HOURS, HALF_DAY, DAY, THREE_DAYS (the next three on which the space is open) or MONTH
 * @param date the first day of that length
 * @param time from when, for hours; before midday the morning, for half a day; 09:00 when it is left out
 * @param without days of THREE_DAYS to leave out
 * @param member whoever is signed in, when it is left out by a member
 * @param seats 1 when it is left out
 * @param layout the first that holds so many people, when it is left out
 * @param expectedTotal what the quote said, tax included and extras too; refused when the price has changed since
 * @param extras other spaces for the same slot, equipment for instance: all or nothing
 * @param payWith the id of a pass or an allowance; charged to the account, when it is left out
 * @param hold the id under which the slot is held, which the booking will carry
 * @param holds the same for several slots: one for each, in their order
 */
public record ReserveRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,

        @JsonPropertyDescription("Instead of start and end: several, all of them or none.") @Nullable
        List<SlotRequest> slots,

        @JsonPropertyDescription(
                "Instead of start and end, with date: ONE_HOUR, TWO_HOURS, HALF_DAY, DAY, THREE_DAYS, MONTH.")
        @Nullable
        String length,

        @JsonPropertyDescription("The first day of the length.") @Nullable
        String date,

        @JsonPropertyDescription("From when the length counts; 09:00 when it is left out.") @Nullable
        String time,

        @JsonPropertyDescription("Days of THREE_DAYS to leave out.") @Nullable
        List<String> without,

        @Nullable String member,
        @Nullable Integer seats,
        @Nullable String layout,
        @Nullable Money expectedTotal,
        @Nullable List<ExtraRequest> extras,
        @Nullable String payWith,
        @Nullable String hold,

        @JsonPropertyDescription("One for each of several slots, in their order.") @Nullable
        List<String> holds) {

    /** As many as a series may have dates. */
    private static final int MOST_SLOTS = 200;

    /** One of several slots. */
    public record SlotRequest(
            @Nullable String start, @Nullable String end) {

        private TimeSlot wanted() {
            return TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text());
        }
    }

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

    /** Whether a list was asked for, even of one slot: the answer then is one too. */
    boolean asksForSeveral() {
        return slots != null || length != null;
    }

    /**
     * The exact times that are wanted, in the order in which they were given.
     *
     * @throws Refused TIMES_ARE_GIVEN_TWICE, NO_SLOT, TOO_MANY_SLOTS, SLOTS_OVERLAP, or because they cannot be read
     */
    public List<TimeSlot> wantedSlots(Lengths lengths, Actor actor) {
        if (length != null) {
            refuseTwice("start", start);
            refuseTwice("end", end);
            refuseTwice("slots", slots);
            return lengths.slots(this, actor);
        }
        if (slots == null) {
            return List.of(new SlotRequest(start, end).wanted());
        }
        refuseTwice("start", start);
        refuseTwice("end", end);
        return several(slots);
    }

    private static void refuseTwice(String field, @Nullable Object given) {
        if (given != null) {
            throw new Refused(RequestRule.TIMES_ARE_GIVEN_TWICE, field);
        }
    }

    private static List<TimeSlot> several(List<SlotRequest> slots) {
        if (slots.isEmpty()) {
            throw new Refused(ReservingRule.NO_SLOT, "slots");
        }
        if (slots.size() > MOST_SLOTS) {
            throw new Refused(RequestRule.TOO_MANY_SLOTS, "slots", MOST_SLOTS);
        }
        List<TimeSlot> wanted = slots.stream().map(SlotRequest::wanted).toList();
        requireApart(wanted);
        return wanted;
    }

    private static void requireApart(List<TimeSlot> slots) {
        List<TimeSlot> byStart =
                slots.stream().sorted(Comparator.comparing(TimeSlot::start)).toList();
        for (int i = 1; i < byStart.size(); i++) {
            TimeSlot earlier = byStart.get(i - 1);
            TimeSlot later = byStart.get(i);
            if (earlier.overlaps(later)) {
                throw new Refused(
                        RequestRule.SLOTS_OVERLAP, "slots", Shown.moment(earlier.start()), Shown.moment(later.start()));
            }
        }
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

    /** @param slots those that are wanted, in the order of {@code holds} */
    ReserveSpace command(List<TimeSlot> slots, Actor actor, Ids ids) {
        List<String> held = heldUnder();
        boolean named = held != null;
        if (named && held.size() != slots.size()) {
            throw new Refused(RequestRule.ONE_HOLD_FOR_EACH_SLOT, holds == null ? "hold" : "holds", slots.size());
        }
        return new ReserveSpace(
                wantedSpace(),
                wantedFor(actor),
                IntStream.range(0, slots.size())
                        .mapToObj(i -> new RequestedSlot(
                                named
                                        ? new RequestField("holds", held.get(i)).id(BookingId::new)
                                        : new BookingId(ids.next()),
                                slots.get(i),
                                extras(ids),
                                named))
                        .toList(),
                wantedSeats(),
                wantedLayout(),
                expectedTotal,
                Conditions.PLAIN.paidWith(payWith));
    }

    /** One for each slot; null where nothing is held. */
    private @Nullable List<String> heldUnder() {
        if (holds != null) {
            return holds;
        }
        return hold == null ? null : List.of(hold);
    }

    private List<RequestedExtra> extras(Ids ids) {
        return wantedExtras().stream()
                .map(extra -> extra.under(new BookingId(ids.next())))
                .toList();
    }
}

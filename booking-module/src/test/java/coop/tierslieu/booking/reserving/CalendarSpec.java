package coop.tierslieu.booking.reserving;

import static org.hamcrest.Matchers.iterableWithSize;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.OneCard;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/**
 * Given what is in a calendar, when something is asked of it, then what happens. It is Monday 23 November 2026, 08:00,
 * unless {@link #at} says otherwise; every member is known, books as MEMBER and pays 3/10/15 € for a desk and
 * 20/60/100 € for anything else, per hour, half-day and day, plus 20 % VAT.
 */
final class CalendarSpec {
    static final MemberId ANNE = new MemberId("anne");
    static final MemberId BOB = new MemberId("bob");
    static final MemberId NOBODY = new MemberId("nobody");
    static final SpaceId SPACE = new SpaceId("space");
    static final BookingId FIRST = new BookingId("first");
    static final BookingId SECOND = new BookingId("second");
    static final ClosureId WORKS = new ClosureId("works");

    /** A plain space that is reserved alone has nobody to ask. */
    static final Neighbours NO_NEIGHBOURS = new Neighbours() {
        @Override
        public <R> R ask(SpaceId space, Function<SpaceCalendar, R> question) {
            throw new AssertionError("There is no space " + space);
        }
    };

    private static final LocalDateTime MONDAY_MORNING = LocalDateTime.of(2026, 11, 23, 8, 0);

    private final List<Object> facts;
    private LocalDateTime now = MONDAY_MORNING;
    private CustomerClass customerClass = CustomerClass.MEMBER;

    private CalendarSpec(List<Object> facts) {
        this.facts = facts;
    }

    static CalendarSpec given(Object... facts) {
        return new CalendarSpec(Arrays.asList(facts));
    }

    CalendarSpec at(String localTime) {
        now = LocalDateTime.parse(localTime);
        return this;
    }

    CalendarSpec bookingAs(CustomerClass someClass) {
        customerClass = someClass;
        return this;
    }

    Outcome when(Object command) {
        AggregateTestFixture<SpaceCalendar> fixture = new AggregateTestFixture<>(SpaceCalendar.class);
        Clock clock = Clock.fixed(now.atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS);
        fixture.registerInjectableResource(new Desk(
                this::standingOf,
                offers(),
                BookingRules.DEFAULTS,
                NO_NEIGHBOURS,
                new PassInTests(),
                booking -> Optional.empty(),
                clock));
        return new Outcome(
                fixture.givenCurrentTime(MONDAY_MORNING.atZone(TimeSlot.PARIS).toInstant())
                        .andGiven(facts)
                        .when(command));
    }

    static Offers offers() {
        return new Offers(new OneCard(card()), new FrenchPublicHolidays(), BookingRules.DEFAULTS);
    }

    static RateCard card() {
        List<Line> lines = new ArrayList<>();
        for (CustomerClass someone : CustomerClass.values()) {
            for (SpaceKind kind : SpaceKind.values()) {
                lines.add(
                        kind == SpaceKind.NOMAD_DESKS
                                ? line(kind, someone, "3", "10", "15")
                                : line(kind, someone, "20", "60", "100"));
            }
        }
        return new RateCard("2026-1", LocalDate.of(2026, 1, 1), lines);
    }

    private static Line line(SpaceKind kind, CustomerClass someone, String hour, String halfDay, String day) {
        return new Line(
                kind, someone, false, Money.euros(hour), Money.euros(halfDay), Money.euros(day), VatRate.STANDARD);
    }

    private Standing standingOf(MemberId member) {
        boolean known = !member.equals(NOBODY);
        return new Standing(member, known, known ? customerClass : CustomerClass.PUBLIC, null, null);
    }

    static CalendarOpened opened(SpaceKind kind, int capacity) {
        return opened(SPACE, kind, capacity);
    }

    static CalendarOpened opened(SpaceId space, SpaceKind kind, int capacity, SpaceId... parts) {
        return new CalendarOpened(space, kind, Map.of(Layout.STANDARD, capacity), List.of(parts), UsualHours.of(kind));
    }

    static CalendarOpened meetingRoomOpened() {
        return opened(SpaceKind.MEETING_ROOM, 12);
    }

    static CalendarOpened desksOpened() {
        return opened(SpaceKind.NOMAD_DESKS, 18);
    }

    /** An hour of the meeting room for Anne, 20 € before tax, half of it due when cancelled on the day. */
    static BookingConfirmed confirmed(TimeSlot slot) {
        return confirmed(SpaceKind.MEETING_ROOM, slot, 1, "20");
    }

    static BookingConfirmed desksConfirmed(TimeSlot slot, int seats) {
        return confirmed(SpaceKind.NOMAD_DESKS, slot, seats, "3");
    }

    static BookingConfirmed confirmed(SpaceKind kind, TimeSlot slot, int seats, String euros) {
        return new BookingConfirmed(
                FIRST,
                SPACE,
                kind,
                ANNE,
                slot,
                seats,
                Layout.STANDARD,
                Price.of(Money.euros(euros), VatRate.STANDARD),
                "2026-1",
                CustomerClass.MEMBER,
                false,
                terms(kind, slot));
    }

    static CancellationTerms terms(SpaceKind kind, TimeSlot slot) {
        return Terms.of(BookingRules.DEFAULTS, kind, Use.A_LA_CARTE, slot.start());
    }

    static BookingCancelled cancelled(BookingConfirmed booking, String at, String fee) {
        return new BookingCancelled(
                booking.booking(),
                SPACE,
                booking.kind(),
                booking.member(),
                booking.slot(),
                moment(at),
                booking.price(),
                Price.of(Money.euros(fee), VatRate.STANDARD));
    }

    static BookingCheckedIn checkedIn(String at) {
        return new BookingCheckedIn(FIRST, SPACE, moment(at));
    }

    static NoShowRecorded noShow(String at, boolean released) {
        return new NoShowRecorded(FIRST, SPACE, moment(at), released);
    }

    static SlotHeld held(TimeSlot slot) {
        return new SlotHeld(
                SECOND,
                SPACE,
                SpaceKind.MEETING_ROOM,
                ANNE,
                slot,
                1,
                Layout.STANDARD,
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT,
                moment("2026-11-23T08:05"));
    }

    static WaitlistJoined joined(TimeSlot slot) {
        return new WaitlistJoined(SECOND, SPACE, BOB, slot, 1, null, moment("2026-11-23T08:00"));
    }

    static SpaceClosed closed(TimeSlot slot) {
        return new SpaceClosed(SPACE, WORKS, slot, "Peinture");
    }

    static ReserveSpace reserve(TimeSlot slot) {
        return reserve(slot, 1);
    }

    static ReserveSpace reserve(TimeSlot slot, int seats) {
        return reserve(ANNE, seats, null, null, new RequestedSlot(SECOND, slot));
    }

    static ReserveSpace reserve(
            MemberId member,
            int seats,
            @Nullable Layout layout,
            @Nullable String expectedTotal,
            RequestedSlot... slots) {
        Money total = expectedTotal == null ? null : Money.euros(expectedTotal);
        return new ReserveSpace(SPACE, member, List.of(slots), seats, layout, total);
    }

    static CancelBooking cancel() {
        return new CancelBooking(SPACE, FIRST, ANNE);
    }

    static CheckIn checkIn() {
        return new CheckIn(SPACE, FIRST, ANNE);
    }

    static RecordNoShow recordNoShow() {
        return new RecordNoShow(SPACE, FIRST);
    }

    /** On 24 November 2026, the day after the one on which the command is usually given. */
    static TimeSlot tuesday(String from, String until) {
        return slot("2026-11-24T" + from, "2026-11-24T" + until);
    }

    static TimeSlot slot(String from, String until) {
        return TimeSlot.of(LocalDateTime.parse(from), LocalDateTime.parse(until));
    }

    static OffsetDateTime moment(String localTime) {
        return TimeSlot.inParis("moment", LocalDateTime.parse(localTime));
    }

    /** What came of it. */
    record Outcome(ResultValidator<SpaceCalendar> result) {
        void then(Object... facts) {
            result.expectEvents(facts);
        }

        void confirms(int bookings) {
            result.expectSuccessfulHandlerExecution();
            result.expectResultMessagePayloadMatching(iterableWithSize(bookings));
        }

        void refused(Rule rule, String... words) {
            result.expectNoEvents();
            result.expectException(new RefusedBy(rule, words));
        }
    }
}

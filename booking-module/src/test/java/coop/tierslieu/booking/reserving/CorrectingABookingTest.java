package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Anne had the room on Tuesday from 9 to 11 for 40 € before tax; it is December by now. */
class CorrectingABookingTest {
    private static final TimeSlot BOOKED = tuesday("09:00", "11:00");
    private static final BookingConfirmed BOOKING = confirmed(SpaceKind.MEETING_ROOM, BOOKED, 1, "40");

    private PlannedBooking known = PlannedBooking.of(BOOKING);
    private final PassInTests pass = new PassInTests();

    @Test
    void other_times_are_re_rated_by_the_card_of_the_booking() {
        fixture("2026-12-03T09:00")
                .givenNoPriorActivity()
                .when(new CorrectBooking(FIRST, tuesday("09:00", "13:00"), CorrectionReason.OTHER_TIMES))
                .expectEvents(corrected(tuesday("09:00", "13:00"), "40", "60", CorrectionReason.OTHER_TIMES));
    }

    @Test
    void a_second_correction_starts_from_the_first() {
        fixture("2026-12-03T09:00")
                .given(corrected(tuesday("09:00", "13:00"), "40", "60", CorrectionReason.OTHER_TIMES))
                .when(new CorrectBooking(FIRST, null, CorrectionReason.GOODWILL))
                .expectEvents(corrected(BOOKED, "60", "0", CorrectionReason.GOODWILL));
    }

    @Test
    void the_fee_of_a_cancelled_one_can_be_waived_but_it_has_no_times() {
        known = known.after(cancelled(BOOKING, "2026-11-23T20:00", "20"));
        fixture("2026-11-23T21:00")
                .givenNoPriorActivity()
                .when(new CorrectBooking(FIRST, null, CorrectionReason.GOODWILL))
                .expectEvents(new BookingCorrected(
                        FIRST,
                        SPACE,
                        SpaceKind.MEETING_ROOM,
                        ANNE,
                        BOOKED,
                        euros("20"),
                        euros("0"),
                        CorrectionReason.GOODWILL,
                        Use.A_LA_CARTE,
                        moment("2026-11-23T21:00")));
        refused(
                "2026-11-23T21:00",
                new CorrectBooking(FIRST, BOOKED, CorrectionReason.OTHER_TIMES),
                CANCELLED_HAS_NO_TIMES);
    }

    @Test
    void what_a_pass_paid_for_is_given_back_to_it() {
        Payment paid = pass.pay(PassInTests.PASS, ANNE, FIRST, SpaceKind.MEETING_ROOM, BOOKED, 1);
        known = PlannedBooking.of(BOOKING.paidBy(paid));

        fixture("2026-12-03T09:00")
                .givenNoPriorActivity()
                .when(new CorrectBooking(FIRST, null, CorrectionReason.NOT_USED))
                .expectEvents(corrected(BOOKED, "0", "0", CorrectionReason.NOT_USED));

        assertThat(pass.taken).isEmpty();
    }

    @Test
    void nothing_is_corrected_too_early_twice_or_for_nobody() {
        CorrectBooking waive = new CorrectBooking(FIRST, null, CorrectionReason.GOODWILL);
        refused("2026-11-24T10:59", waive, BOOKING_IS_NOT_OVER);
        refused(
                "2026-12-03T09:00",
                new CorrectBooking(FIRST, BOOKED, CorrectionReason.OTHER_TIMES),
                NOTHING_TO_CORRECT);
        refused("2026-12-03T09:00", new CorrectBooking(SECOND, null, CorrectionReason.GOODWILL), BOOKING_IS_UNKNOWN);
    }

    /** Before any price is made: until the year 9999 that would take all day. */
    @Test
    void how_it_really_was_is_over_by_now_and_no_longer_than_a_booking() {
        refused("2026-12-03T09:00", otherTimes("2026-12-03T08:30", "2026-12-03T09:30"), CORRECTED_TIMES_ARE_TO_COME);
        refused("2026-12-03T09:00", otherTimes("2026-11-24T09:00", "9999-12-31T00:00"), CORRECTED_TIMES_ARE_TO_COME);
        refused("2026-12-03T09:00", otherTimes("2026-11-12T08:30", "2026-11-26T09:00"), TOO_LONG);
    }

    private static CorrectBooking otherTimes(String from, String until) {
        return new CorrectBooking(FIRST, slot(from, until), CorrectionReason.OTHER_TIMES);
    }

    private void refused(String now, CorrectBooking command, ReservingRule rule) {
        fixture(now).givenNoPriorActivity().when(command).expectNoEvents().expectException(new RefusedBy(rule));
    }

    private AggregateTestFixture<Corrections> fixture(String now) {
        AggregateTestFixture<Corrections> fixture = new AggregateTestFixture<>(Corrections.class);
        Clock clock =
                Clock.fixed(LocalDateTime.parse(now).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS);
        fixture.registerInjectableResource(new Desk(
                member -> new Standing(member, true, CustomerClass.MEMBER, null, null),
                offers(),
                BookingRules.DEFAULTS,
                NO_NEIGHBOURS,
                pass,
                booking -> Optional.of(known).filter(one -> one.id().equals(booking)),
                clock));
        return fixture;
    }

    private static BookingCorrected corrected(TimeSlot slot, String before, String after, CorrectionReason reason) {
        return new BookingCorrected(
                FIRST,
                SPACE,
                SpaceKind.MEETING_ROOM,
                ANNE,
                slot,
                euros(before),
                euros(after),
                reason,
                Use.A_LA_CARTE,
                moment("2026-12-03T09:00"));
    }

    private static Price euros(String amount) {
        return Price.of(Money.euros(amount), VatRate.STANDARD);
    }
}

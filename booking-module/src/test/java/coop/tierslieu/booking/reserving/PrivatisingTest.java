package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.booking.tariffs.TariffRule;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole place for an evening in January: option, confirmation, deposit, and the seven days' rule. */
class PrivatisingTest {
    private static final TimeSlot EVENING = slot("2027-01-15T18:00", "2027-01-15T23:00");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void an_option_holds_it_for_three_days() {
        place.send(option(WHOLE, FIRST, EVENING));

        assertThat(place.last(WHOLE, SlotHeld.class).until()).isEqualTo(moment("2026-11-26T08:00"));
        assertThat(place.last(SALON)).isInstanceOf(SlotBlocked.class);

        place.at("2026-11-26T08:00").send(new LapseHold(WHOLE, FIRST));
        assertThat(place.last(SALON)).isInstanceOf(SlotUnblocked.class);
    }

    @Test
    void confirmed_it_has_its_own_tariff_terms_and_deposit() {
        place.send(option(WHOLE, FIRST, EVENING)).send(confirm());

        BookingConfirmed party = place.last(WHOLE, BookingConfirmed.class);
        assertThat(party.price().excl()).isEqualTo(Money.euros("150"));
        assertThat(party.terms().freeUntil()).isEqualTo(moment("2027-01-08T18:00"));
        assertThat(party.arrangement().use()).isEqualTo(Use.PRIVATISATION);
        assertThat(party.arrangement().deposit()).isEqualTo(new Deposit(Money.euros("54"), moment("2026-11-30T08:00")));
        assertThat(place.facts(SALON)).hasSize(1);
    }

    @Test
    void its_late_cancellation_costs_a_quarter_then_half() {
        place.send(confirm()).at("2027-01-10T12:00").send(new CancelBooking(WHOLE, FIRST, ANNE));
        assertThat(place.last(WHOLE, BookingCancelled.class).fee().excl()).isEqualTo(Money.euros("37.50"));

        place.send(confirm(SECOND)).at("2027-01-15T12:00").send(new CancelBooking(WHOLE, SECOND, ANNE));
        assertThat(place.last(WHOLE, BookingCancelled.class).fee().excl()).isEqualTo(Money.euros("75"));
    }

    @Test
    void without_its_deposit_it_is_cancelled_and_costs_nothing() {
        place.send(confirm());
        refused(ReservingRule.NO_DEPOSIT_IS_DUE, () -> place.send(depositMissing()));

        place.at("2026-11-30T08:00").send(depositMissing());

        BookingCancelled cancelled = place.last(WHOLE, BookingCancelled.class);
        assertThat(cancelled.reason()).isEqualTo(CancellationReason.DEPOSIT_MISSING);
        assertThat(cancelled.fee().excl()).isEqualTo(Money.ZERO);
        assertThat(place.last(SALON)).isInstanceOf(SlotUnblocked.class);
    }

    @Test
    void with_its_deposit_it_stays() {
        place.send(confirm()).send(new RecordDeposit(WHOLE, FIRST));
        assertThat(place.last(WHOLE, DepositReceived.class).amount()).isEqualTo(Money.euros("54"));

        place.at("2026-11-30T08:00");
        refused(ReservingRule.NO_DEPOSIT_IS_DUE, () -> place.send(depositMissing()));
        refused(ReservingRule.NO_DEPOSIT_IS_DUE, () -> place.send(new RecordDeposit(WHOLE, FIRST)));
    }

    @Test
    void a_deposit_is_due_the_day_before_at_the_latest_and_brought_along_after_that() {
        place.at("2027-01-12T09:00").send(confirm());
        assertThat(place.last(WHOLE, BookingConfirmed.class)
                        .arrangement()
                        .deposit()
                        .dueBy())
                .isEqualTo(moment("2027-01-14T18:00"));

        place.send(new CancelBooking(WHOLE, FIRST, ANNE)).at("2027-01-15T09:00").send(confirm(SECOND));

        assertThat(place.last(WHOLE, BookingConfirmed.class)
                        .arrangement()
                        .deposit()
                        .dueBy())
                .isEqualTo(EVENING.start());
    }

    @Test
    void a_room_is_hired_in_an_evening_when_it_would_be_closed() {
        TimeSlot late = slot("2026-11-28T19:00", "2026-11-28T22:00");
        refused(ReservingRule.OUTSIDE_OPENING_HOURS, () -> place.reserve(ROOM, ANNE, "x", late));

        place.send(option(ROOM, FIRST, late));

        assertThat(place.last(ROOM, SlotHeld.class).use()).isEqualTo(Use.PRIVATISATION);
    }

    @Test
    void the_place_takes_a_booking_back_for_free_but_only_for_its_own_reasons() {
        place.send(confirm()).at("2027-01-15T12:00");
        refused(
                ReservingRule.REASON_COSTS_A_FEE,
                () -> place.send(new CancelWithoutFee(WHOLE, FIRST, CancellationReason.ASKED)));

        refused(
                ReservingRule.SPACE_IS_NOT_CLOSED,
                () -> place.send(new CancelWithoutFee(WHOLE, FIRST, CancellationReason.SPACE_CLOSED)));

        place.send(new CloseSpace(SALON, WORKS, EVENING, "Peinture"))
                .send(new CancelWithoutFee(WHOLE, FIRST, CancellationReason.SPACE_CLOSED));

        assertThat(place.last(WHOLE, BookingCancelled.class).fee().excl()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_not_hired_out_or_too_far_ahead_is_refused() {
        refused(TariffRule.NOT_SOLD_TO_THIS_CLASS, () -> place.send(option(DESKS, FIRST, EVENING)));
        refused(
                ReservingRule.BEYOND_HORIZON,
                () -> place.send(option(WHOLE, FIRST, slot("2027-12-15T18:00", "2027-12-15T23:00"))));
        refused(
                ReservingRule.OPTION_IS_FOR_PRIVATISATION,
                () -> place.send(new HoldSlots(
                        ROOM,
                        ANNE,
                        List.of(new RequestedSlot(FIRST, tuesday("09:00", "10:00"))),
                        1,
                        null,
                        Use.A_LA_CARTE,
                        HoldKind.OPTION)));
    }

    @Test
    void a_pass_does_not_pay_for_it() {
        Conditions hireByPass = new Conditions(Use.PRIVATISATION, PassInTests.PASS, null, false, null);
        refused(
                ReservingRule.PREPAID_IS_NOT_FOR_HIRES,
                () -> place.send(new ReserveSpace(
                        WHOLE, ANNE, List.of(new RequestedSlot(FIRST, EVENING)), 1, null, null, hireByPass)));
    }

    @Test
    void a_projector_is_hired_with_it_on_the_same_terms_and_its_deposit_is_asked_once() {
        place.send(option(WHOLE, FIRST, EVENING)).send(confirmWith(PROJECTOR));

        BookingConfirmed projector = place.last(PROJECTOR, BookingConfirmed.class);
        assertThat(projector.price().excl())
                .as("half a day of it: the card does not hire projectors out")
                .isEqualTo(Money.euros("60"));
        assertThat(projector.terms().freeUntil()).isEqualTo(moment("2027-01-08T18:00"));
        assertThat(projector.arrangement().use()).isEqualTo(Use.PRIVATISATION);
        assertThat(projector.arrangement().main()).isEqualTo(FIRST);
        assertThat(projector.arrangement().deposit()).isNull();
        assertThat(place.last(WHOLE, BookingConfirmed.class)
                        .arrangement()
                        .deposit()
                        .amount())
                .isEqualTo(Money.euros("54"));

        place.at("2026-11-30T08:00").send(depositMissing());
        assertThat(place.last(PROJECTOR, BookingCancelled.class).reason())
                .isEqualTo(CancellationReason.DEPOSIT_MISSING);
    }

    @Test
    void what_is_hired_with_a_projector_is_moved_with_it() {
        TimeSlot nextEvening = slot("2027-01-16T18:00", "2027-01-16T23:30");
        place.send(confirmWith(PROJECTOR)).send(new ChangeBooking(WHOLE, FIRST, ANNE, nextEvening, Scope.ONE, null));

        assertThat(place.last(PROJECTOR, BookingChanged.class).slot()).isEqualTo(nextEvening);
    }

    @Test
    void moved_before_the_deposit_has_come_another_is_asked() {
        TimeSlot longer = slot("2026-11-27T18:00", "2026-11-27T23:30");
        place.send(confirm()).send(new ChangeBooking(WHOLE, FIRST, ANNE, longer, Scope.ONE, null));

        BookingChanged moved = place.last(WHOLE, BookingChanged.class);
        assertThat(moved.arrangement().deposit())
                .isEqualTo(new Deposit(moved.price().incl().permille(300), moment("2026-11-26T18:00")));
    }

    @Test
    void a_deposit_that_has_come_is_not_asked_again_in_another_room() {
        place.send(confirm(ROOM, new RequestedSlot(FIRST, EVENING)))
                .send(new RecordDeposit(ROOM, FIRST))
                .send(new SwapSpace(ROOM, FIRST, ANNE, OTHER_ROOM, null));

        refused(ReservingRule.NO_DEPOSIT_IS_DUE, () -> place.send(new RecordDeposit(OTHER_ROOM, FIRST)));
    }

    @Test
    void a_space_that_is_not_hired_out_does_not_come_with_a_hire_either() {
        refused(TariffRule.NOT_SOLD_TO_THIS_CLASS, () -> place.send(confirm(ROOM, withExtra(DESKS))));
    }

    private static HoldSlots option(SpaceId space, BookingId booking, TimeSlot slot) {
        return new HoldSlots(
                space, ANNE, List.of(new RequestedSlot(booking, slot)), 1, null, Use.PRIVATISATION, HoldKind.OPTION);
    }

    private static ReserveSpace confirm() {
        return confirm(FIRST);
    }

    private static ReserveSpace confirm(BookingId booking) {
        return confirm(WHOLE, new RequestedSlot(booking, EVENING));
    }

    private static ReserveSpace confirmWith(SpaceId extra) {
        return confirm(WHOLE, withExtra(extra));
    }

    private static RequestedSlot withExtra(SpaceId extra) {
        return new RequestedSlot(FIRST, EVENING, List.of(new RequestedExtra(extra, new BookingId("extra"), 1)));
    }

    private static ReserveSpace confirm(SpaceId space, RequestedSlot wanted) {
        return new ReserveSpace(
                space,
                ANNE,
                List.of(wanted),
                1,
                null,
                null,
                new Conditions(Use.PRIVATISATION, null, null, false, null));
    }

    private static CancelWithoutFee depositMissing() {
        return new CancelWithoutFee(WHOLE, FIRST, CancellationReason.DEPOSIT_MISSING);
    }
}

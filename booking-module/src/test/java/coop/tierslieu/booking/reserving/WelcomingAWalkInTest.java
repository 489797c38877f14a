package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.PlaceInMemory.*;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.*;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Someone stands at the door on Monday at 9:10; and what a pass pays for. */
class WelcomingAWalkInTest {
    private static final TimeSlot MORNING = slot("2026-11-23T09:00", "2026-11-23T13:30");

    private static final TimeSlot NOON = slot("2026-11-23T12:30", "2026-11-23T13:30");
    private static final TimeSlot AFTERNOON = slot("2026-11-23T13:30", "2026-11-23T20:00");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void a_walk_in_has_a_desk_and_is_there() {
        place.at("2026-11-23T09:10").send(walkIn(null, "12"));

        assertThat(place.last(DESKS, BookingConfirmed.class).price().excl()).isEqualTo(Money.euros("10"));
        assertThat(place.last(DESKS)).isEqualTo(new BookingCheckedIn(FIRST, DESKS, moment("2026-11-23T09:10")));
    }

    @Test
    void the_price_shown_is_the_price_and_a_full_place_is_full() {
        place.at("2026-11-23T09:10");
        refused(ReservingRule.PRICE_HAS_CHANGED, () -> place.send(walkIn(null, "10")));

        place.send(new ReserveSpace(DESKS, BOB, List.of(new RequestedSlot(SECOND, MORNING)), 18, null, null));
        refused(ReservingRule.SLOT_TAKEN, () -> place.send(walkIn(null, null)));
    }

    @Test
    void shortly_before_the_afternoon_they_sit_down_at_once_and_pay_half_a_day() {
        place.at("2026-11-23T12:59").send(walkIn(AFTERNOON, null, "12"));

        assertThat(place.last(DESKS, BookingConfirmed.class).price().excl()).isEqualTo(Money.euros("10"));
        assertThat(place.last(DESKS)).isEqualTo(new BookingCheckedIn(FIRST, DESKS, moment("2026-11-23T12:59")));
    }

    @Test
    void nobody_is_welcomed_for_much_later_nor_where_no_seat_is_free_until_then() {
        place.at("2026-11-23T12:29");
        refused(ReservingRule.TOO_EARLY_TO_CHECK_IN, () -> place.send(walkIn(AFTERNOON, null, null)));

        place.send(new ReserveSpace(DESKS, BOB, List.of(new RequestedSlot(SECOND, NOON)), 18, null, null))
                .at("2026-11-23T12:59");
        refused(ReservingRule.SLOT_TAKEN, () -> place.send(walkIn(AFTERNOON, null, null)));
        assertThat(place.last(DESKS, BookingConfirmed.class).booking()).isEqualTo(SECOND);
    }

    @Test
    void a_pass_pays_and_gets_back_what_is_cancelled_in_time() {
        place.at("2026-11-23T09:10").send(walkIn(PassInTests.PASS, null));
        assertThat(place.last(DESKS, BookingConfirmed.class).arrangement().payment())
                .isEqualTo(new Payment(Payment.Means.PASS, PassInTests.PASS, 5));

        place.send(paid(SECOND)).send(new CancelBooking(ROOM, SECOND, ANNE));
        assertThat(place.pass.taken).containsOnlyKeys(FIRST);
    }

    @Test
    void a_late_cancellation_keeps_what_the_pass_paid_and_charges_nothing_more() {
        place.send(paid(SECOND)).at("2026-11-24T13:00").send(new CancelBooking(ROOM, SECOND, ANNE));

        assertThat(place.last(ROOM, BookingCancelled.class).fee().excl()).isEqualTo(Money.ZERO);
        assertThat(place.pass.taken).containsOnlyKeys(SECOND);
    }

    private static ReserveSpace paid(BookingId booking) {
        return new ReserveSpace(
                ROOM,
                ANNE,
                List.of(new RequestedSlot(booking, tuesday("14:00", "15:00"))),
                1,
                null,
                null,
                Conditions.PLAIN.paidWith(PassInTests.PASS));
    }

    private static WelcomeWalkIn walkIn(@Nullable String payWith, @Nullable String total) {
        return walkIn(MORNING, payWith, total);
    }

    private static WelcomeWalkIn walkIn(TimeSlot slot, @Nullable String payWith, @Nullable String total) {
        return new WelcomeWalkIn(DESKS, ANNE, FIRST, slot, 1, payWith, total == null ? null : Money.euros(total));
    }
}

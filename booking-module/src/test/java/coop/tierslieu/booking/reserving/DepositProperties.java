package coop.tierslieu.booking.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A deposit is due while it can still be asked for: never in the past, never after the start. */
class DepositProperties {
    private static final BookingRules.Privatisation HIRES = BookingRules.DEFAULTS.privatisation();
    private static final int QUARTERS_OF_60_DAYS = 60 * 24 * 4;

    /** From the beginning of March on, so that the clocks change in between. */
    @Property
    void it_is_due_within_seven_days_and_by_the_day_before_or_at_the_start(
            @ForAll @IntRange(max = QUARTERS_OF_60_DAYS) int agreed,
            @ForAll @IntRange(min = 1, max = QUARTERS_OF_60_DAYS) int ahead,
            @ForAll @IntRange(max = 1_000_000) int cents) {
        OffsetDateTime agreedAt = quartersIntoMarch(agreed);
        OffsetDateTime start = quartersIntoMarch(agreed + ahead);
        Price price = Price.of(new Money(cents), VatRate.STANDARD);

        Deposit deposit = HIRES.deposit(price, start, agreedAt);

        assertThat(deposit.amount()).isEqualTo(price.incl().permille(300));
        assertThat(deposit.dueBy()).isAfter(agreedAt).isBeforeOrEqualTo(start).isBeforeOrEqualTo(agreedAt.plusDays(7));
        if (deposit.dueBy().isEqual(start)) {
            assertThat(agreedAt).isAfterOrEqualTo(start.minusDays(1));
        } else {
            assertThat(deposit.dueBy()).isBeforeOrEqualTo(start.minusDays(1));
        }
    }

    private static OffsetDateTime quartersIntoMarch(int quarters) {
        return LocalDateTime.of(2026, 3, 1, 0, 0)
                .atZone(TimeSlot.PARIS)
                .plusMinutes(15L * quarters)
                .toOffsetDateTime();
    }
}

package coop.tierslieu.revenue.entries;

import static coop.tierslieu.booking.published.Arrangement.PLAIN;
import static coop.tierslieu.revenue.entries.ChangedBooking.BOOKING;
import static coop.tierslieu.revenue.entries.ChangedBooking.LATE_IN_OCTOBER;
import static coop.tierslieu.revenue.entries.ChangedBooking.MEMBER;
import static coop.tierslieu.revenue.entries.ChangedBooking.ROOM;
import static coop.tierslieu.revenue.entries.ChangedBooking.WHOLE;
import static coop.tierslieu.revenue.entries.ChangedBooking.cancelled;
import static coop.tierslieu.revenue.entries.ChangedBooking.changed;
import static coop.tierslieu.revenue.entries.ChangedBooking.confirmed;
import static coop.tierslieu.revenue.entries.ChangedBooking.corrected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.VatRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChangedBookingEntriesTest {

    private static final Instant RECORDED = Instant.parse("2026-10-12T08:00:00Z");
    private static final Arrangement BY_PASS =
            new Arrangement(Use.A_LA_CARTE, new Payment(Payment.Means.PASS, "pass-1", 2), null, null, List.of(), null);
    private static final Arrangement EXCLUSIVE =
            new Arrangement(Use.PRIVATISATION, Payment.ON_ACCOUNT, null, null, List.of(), null);

    @Test
    void a_change_is_reversed_where_it_was_and_entered_where_it_is() {
        List<Entry> entries = entries(changed(euros("60"), euros("40"), euros("10"), PLAIN));

        Origin room = Origin.booking(BOOKING, ROOM, SpaceKind.MEETING_ROOM);
        assertThat(entries)
                .containsExactly(
                        entry(
                                1,
                                Nature.CHANGE,
                                RevenueStream.A_LA_CARTE,
                                room,
                                "2026-11-30",
                                euros("60").negated()),
                        new Entry(
                                "event-1/2",
                                Nature.USE,
                                RevenueStream.PRIVATISATION,
                                Origin.booking(BOOKING, WHOLE, SpaceKind.WHOLE_PLACE),
                                MEMBER,
                                LocalDate.parse("2026-12-01"),
                                euros("40"),
                                new Entry.Tariff("2026-2", true),
                                RECORDED),
                        // The change was made on the first of November, in Paris.
                        entry(3, Nature.CHANGE_FEE, RevenueStream.A_LA_CARTE, room, "2026-11-01", euros("10")));
    }

    @Test
    void a_change_that_keeps_nothing_has_no_fee() {
        assertThat(entries(changed(euros("40"), euros("60"), euros("0"), PLAIN)))
                .extracting(Entry::nature)
                .containsExactly(Nature.CHANGE, Nature.USE);
    }

    @Test
    void a_correction_reverses_what_was_due_and_enters_what_is() {
        assertThat(entries(corrected(euros("40"), euros("25"), PLAIN)))
                .extracting(Entry::nature, Entry::amount)
                .containsExactly(
                        tuple(Nature.CORRECTION, euros("40").negated()), tuple(Nature.CORRECTION, euros("25")));
    }

    @Test
    void the_fee_of_a_cancelled_booking_that_is_waived_leaves_nothing() {
        assertThat(sum(
                        confirmed(euros("40"), PLAIN),
                        cancelled(euros("40"), euros("20"), PLAIN),
                        corrected(euros("20"), euros("0"), PLAIN)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void what_a_pass_pays_for_makes_no_entry_whatever_becomes_of_it() {
        assertThat(entries(confirmed(euros("40"), BY_PASS))).isEmpty();
        assertThat(entries(changed(euros("40"), euros("60"), euros("0"), BY_PASS)))
                .isEmpty();
        assertThat(entries(cancelled(euros("40"), euros("0"), BY_PASS))).isEmpty();
        assertThat(entries(corrected(euros("0"), euros("0"), BY_PASS))).isEmpty();
    }

    @Test
    void exclusive_hire_of_any_space_is_privatisation() {
        assertThat(entries(confirmed(euros("40"), EXCLUSIVE)))
                .extracting(Entry::stream)
                .containsExactly(RevenueStream.PRIVATISATION);
        assertThat(entries(changed(euros("40"), euros("60"), euros("0"), EXCLUSIVE)))
                .extracting(Entry::stream)
                .containsOnly(RevenueStream.PRIVATISATION);
    }

    @Test
    void a_deposit_is_no_revenue() {
        assertThat(entries(new DepositReceived(BOOKING, WHOLE, MEMBER, Money.euros("12"), LATE_IN_OCTOBER)))
                .isEmpty();
    }

    /** How a booking ends: as it is, cancelled for a share of the price, or corrected, once cancelled too. */
    enum End {
        KEPT,
        CANCELLED,
        CORRECTED,
        CANCELLED_AND_CORRECTED
    }

    @Property
    void the_entries_of_a_booking_add_up_to_what_is_finally_due(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 1_000_000L) Long> prices,
            @ForAll @IntRange(max = 1000) int feePermille,
            @ForAll End end,
            @ForAll @LongRange(max = 1_000_000L) long right,
            @ForAll @IntRange(max = 300) int vatPermille) {
        VatRate rate = new VatRate(vatPermille);
        List<BookingEvent> events = new ArrayList<>();
        Price price = Price.of(new Money(prices.get(0)), rate);
        Money fees = Money.ZERO;
        events.add(confirmed(price, PLAIN));
        for (long next : prices.subList(1, prices.size())) {
            Price after = Price.of(new Money(next), rate);
            Money givenBack = price.excl().minus(after.excl());
            Price fee = Price.of(givenBack.isNegative() ? Money.ZERO : givenBack, rate)
                    .permille(feePermille);
            events.add(changed(price, after, fee, PLAIN));
            fees = fees.plus(fee.incl());
            price = after;
        }
        if (end == End.CANCELLED || end == End.CANCELLED_AND_CORRECTED) {
            Price fee = price.permille(feePermille);
            events.add(cancelled(price, fee, PLAIN));
            price = fee;
        }
        if (end == End.CORRECTED || end == End.CANCELLED_AND_CORRECTED) {
            Price corrected = Price.of(new Money(right), rate);
            events.add(corrected(price, corrected, PLAIN));
            price = corrected;
        }

        assertThat(sum(events.toArray(BookingEvent[]::new)))
                .isEqualTo(price.incl().plus(fees));
    }

    private static Money sum(BookingEvent... events) {
        Money sum = Money.ZERO;
        for (BookingEvent event : events) {
            for (Entry entry : entries(event)) {
                sum = sum.plus(entry.amount().incl());
            }
        }
        return sum;
    }

    private static List<Entry> entries(BookingEvent event) {
        return RevenueEntries.of(event, "event-1", RECORDED);
    }

    private static Entry entry(
            int number, Nature nature, RevenueStream stream, Origin origin, String day, Price amount) {
        return new Entry(
                "event-1/" + number, nature, stream, origin, MEMBER, LocalDate.parse(day), amount, null, RECORDED);
    }

    private static Price euros(String excl) {
        return Price.of(Money.euros(excl), VatRate.STANDARD);
    }
}

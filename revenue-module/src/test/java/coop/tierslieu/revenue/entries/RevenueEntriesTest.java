package coop.tierslieu.revenue.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RevenueEntriesTest {

    private static final Instant RECORDED = Instant.parse("2026-10-12T08:00:00Z");
    private static final TimeSlot LAST_NIGHT_OF_NOVEMBER = TimeSlot.parse("2026-11-30T22:00", "2026-12-01T02:00");
    private static final OffsetDateTime LATE_IN_OCTOBER = OffsetDateTime.parse("2026-10-31T23:30:00+00:00");
    private static final Price PRICE = Price.of(Money.euros("40.00"), VatRate.STANDARD);
    private static final Price FREE = Price.of(Money.ZERO, VatRate.STANDARD);

    @Test
    void a_confirmed_booking_earns_its_price_in_the_month_of_use() {
        Entry entry = onlyEntry(confirmed(SpaceKind.MEETING_ROOM, PRICE));

        assertThat(entry.nature()).isEqualTo(Nature.USE);
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(entry.amount()).isEqualTo(PRICE);
        assertThat(entry.tariff()).isEqualTo(new Entry.Tariff("2026-1", true));
        assertThat(entry.recordedAt()).isEqualTo(RECORDED);
    }

    @Test
    void a_cancellation_in_time_only_reverses_the_price_in_the_month_of_use() {
        Entry entry = onlyEntry(cancelled(PRICE, FREE));

        assertThat(entry.nature()).isEqualTo(Nature.CANCELLATION);
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(entry.amount()).isEqualTo(PRICE.negated());
    }

    @Test
    void a_late_cancellation_adds_its_fee_in_the_month_of_the_cancellation_in_paris() {
        List<Entry> entries = entries(cancelled(PRICE, PRICE.permille(250)));

        assertThat(entries).extracting(Entry::nature).containsExactly(Nature.CANCELLATION, Nature.CANCELLATION_FEE);
        assertThat(entries.get(1).amount()).isEqualTo(Price.of(Money.euros("10.00"), VatRate.STANDARD));
        assertThat(entries.get(1).day()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void presence_and_absence_change_nothing_in_the_ledger() {
        BookingId booking = new BookingId("b-1");
        SpaceId space = new SpaceId("creativity");

        assertThat(entries(new BookingCheckedIn(booking, space, LATE_IN_OCTOBER)))
                .isEmpty();
        assertThat(entries(new NoShowRecorded(booking, space, LATE_IN_OCTOBER, true)))
                .isEmpty();
        assertThat(entries(new PlaceOpened("place", "Le lieu", 199))).isEmpty();
    }

    @Test
    void hiring_the_event_space_or_the_whole_place_is_privatisation_all_else_is_a_la_carte() {
        for (SpaceKind kind : SpaceKind.values()) {
            boolean exclusive = kind == SpaceKind.EVENT_SPACE || kind == SpaceKind.WHOLE_PLACE;
            assertThat(onlyEntry(confirmed(kind, PRICE)).stream())
                    .isEqualTo(exclusive ? RevenueStream.PRIVATISATION : RevenueStream.A_LA_CARTE);
        }
    }

    @Test
    void the_same_event_heard_twice_has_the_same_ids() {
        BookingCancelled event = cancelled(PRICE, PRICE.permille(500));

        assertThat(entries(event)).isEqualTo(entries(event));
        assertThat(entries(event)).extracting(Entry::id).containsExactly("event-1/1", "event-1/2");
    }

    @Property
    void what_remains_of_a_cancelled_booking_is_its_fee(
            @ForAll @LongRange(max = 1_000_000_00L) long cents,
            @ForAll @IntRange(max = 1000) int vatPermille,
            @ForAll @IntRange(max = 1000) int feePermille) {
        Price price = Price.of(new Money(cents), new VatRate(vatPermille));
        Price fee = price.permille(feePermille);

        List<Entry> all = Stream.of(confirmed(SpaceKind.SALON, price), cancelled(price, fee))
                .flatMap(event -> entries(event).stream())
                .toList();

        assertThat(sum(all, Price::excl)).isEqualTo(fee.excl());
        assertThat(sum(all, Price::vat)).isEqualTo(fee.vat());
    }

    private static Money sum(List<Entry> entries, Function<Price, Money> part) {
        return entries.stream().map(Entry::amount).map(part).reduce(Money.ZERO, Money::plus);
    }

    private static List<Entry> entries(BookingEvent event) {
        return RevenueEntries.of(event, "event-1", RECORDED);
    }

    private static Entry onlyEntry(BookingEvent event) {
        List<Entry> entries = entries(event);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static BookingConfirmed confirmed(SpaceKind kind, Price price) {
        return new BookingConfirmed(
                new BookingId("b-1"),
                new SpaceId("creativity"),
                kind,
                new MemberId("m-1"),
                LAST_NIGHT_OF_NOVEMBER,
                4,
                Layout.STANDARD,
                price,
                "2026-1",
                CustomerClass.MEMBER,
                true,
                new CancellationTerms(LAST_NIGHT_OF_NOVEMBER.start().minusHours(24), List.of()));
    }

    private static BookingCancelled cancelled(Price price, Price fee) {
        return new BookingCancelled(
                new BookingId("b-1"),
                new SpaceId("creativity"),
                SpaceKind.MEETING_ROOM,
                new MemberId("m-1"),
                LAST_NIGHT_OF_NOVEMBER,
                LATE_IN_OCTOBER,
                price,
                fee);
    }
}

package coop.tierslieu.booking.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.tariffs.Quote.Units;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Line DESK = line(SpaceKind.NOMAD_DESKS, false, "3", "10", "15");
    private static final Line REDUCED_DESK = line(SpaceKind.NOMAD_DESKS, true, "2", "6", "9");
    private static final Line ROOM = line(SpaceKind.MEETING_ROOM, false, "20", "60", "100");
    private static final Standing MEMBER = standing(null, null);

    @Test
    void started_hours_are_due() {
        assertThat(desk("09:00", "10:30").units()).containsExactly(new Units(2, Unit.HOUR));
        assertThat(desk("09:00", "10:30").price().excl()).isEqualTo(Money.euros("6"));
    }

    @Test
    void a_half_day_ends_at_half_past_one() {
        assertThat(desk("09:00", "13:30").units()).containsExactly(new Units(1, Unit.HALF_DAY));
        assertThat(desk("13:30", "20:00").units()).containsExactly(new Units(1, Unit.HALF_DAY));
        assertThat(desk("09:00", "14:00").units())
                .containsExactly(new Units(1, Unit.HALF_DAY), new Units(1, Unit.HOUR));
    }

    @Test
    void a_day_is_cheaper_than_two_halves() {
        assertThat(desk("09:00", "18:00").units()).containsExactly(new Units(1, Unit.DAY));
    }

    /** 15 € a month, 1 € a day; two months from the 31st of January end on the 31st of March, not on the 28th. */
    @Test
    void months_are_counted_from_the_day_on_which_they_begin() {
        Line locker = new Line(
                SpaceKind.LOCKER,
                CustomerClass.MEMBER,
                false,
                null,
                null,
                Money.euros("1"),
                VatRate.STANDARD,
                Money.euros("15"),
                Use.A_LA_CARTE);
        Quote quarter = quote("2027-01-31T09:00", "2027-04-30T09:00", 1, MEMBER, locker);

        assertThat(quarter.units()).containsExactly(new Units(3, Unit.MONTH));
        assertThat(quarter.price().excl()).isEqualTo(Money.euros("45"));
    }

    @Test
    void an_hour_runs_across_the_pivot_and_midnight() {
        assertThat(desk("13:00", "14:00").units()).containsExactly(new Units(1, Unit.HOUR));
        assertThat(quote("2026-11-24T23:30", "2026-11-25T00:30", 1, MEMBER, DESK)
                        .units())
                .containsExactly(new Units(1, Unit.HOUR));
    }

    @Test
    void a_pool_is_priced_per_seat_and_a_room_is_not() {
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 3, MEMBER, DESK)
                        .price()
                        .excl())
                .isEqualTo(Money.euros("9"));
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 3, MEMBER, ROOM)
                        .price()
                        .excl())
                .isEqualTo(Money.euros("20"));
    }

    @Test
    void tax_is_rounded_once_on_the_whole_price() {
        Line odd = line(SpaceKind.NOMAD_DESKS, false, "10.33", null, null);
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 3, MEMBER, odd)
                        .price()
                        .vat())
                .isEqualTo(Money.euros("6.20"));
    }

    @Test
    void the_night_is_twelve_hours_whatever_the_clocks_do() {
        Line hours = line(SpaceKind.NOMAD_DESKS, false, "1", null, null);
        for (String evening : List.of("2026-10-24", "2026-11-24", "2027-03-27")) {
            String morning = LocalDate.parse(evening).plusDays(1) + "T08:00";
            assertThat(quote(evening + "T20:00", morning, 1, MEMBER, hours).units())
                    .as(evening)
                    .containsExactly(new Units(12, Unit.HOUR));
        }
    }

    @Test
    void the_reduced_tariff_holds_while_the_proof_is_valid_on_the_day_of_use() {
        Standing student = standing(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 24));
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 1, student, DESK, REDUCED_DESK)
                        .reduced())
                .isTrue();
        assertThat(quote("2026-11-25T09:00", "2026-11-25T10:00", 1, student, DESK, REDUCED_DESK)
                        .reduced())
                .isFalse();
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 1, MEMBER, DESK, REDUCED_DESK)
                        .reduced())
                .isFalse();
    }

    @Test
    void where_nothing_is_reduced_the_standard_price_holds() {
        Standing student = standing(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 24));
        assertThat(quote("2026-11-24T09:00", "2026-11-24T10:00", 1, student, ROOM)
                        .price()
                        .excl())
                .isEqualTo(Money.euros("20"));
    }

    @Test
    void without_a_card_there_is_no_price() {
        Pricing pricing = new Pricing(new NoCard(), LocalTime.of(13, 30));
        TimeSlot slot = slot("2026-11-24T09:00", "2026-11-24T10:00");
        assertThatThrownBy(() -> pricing.quote(SpaceKind.SALON, Use.A_LA_CARTE, slot, 1, MEMBER, TODAY))
                .extracting("rule")
                .isEqualTo(TariffRule.NO_RATE_CARD);
    }

    @Test
    void what_the_card_does_not_sell_to_a_class_has_no_price() {
        Standing resident = new Standing(new MemberId("anne"), true, CustomerClass.RESIDENT, null, null);
        assertThatThrownBy(() -> quote("2026-11-24T09:00", "2026-11-24T10:00", 1, resident, DESK))
                .extracting("rule")
                .isEqualTo(TariffRule.NOT_SOLD_TO_THIS_CLASS);
    }

    private static Quote desk(String from, String until) {
        return quote("2026-11-24T" + from, "2026-11-24T" + until, 1, MEMBER, DESK);
    }

    private static Quote quote(String from, String until, int seats, Standing standing, Line... lines) {
        RateCard card = new RateCard("2026-1", TODAY, List.of(lines));
        return new Pricing(new OneCard(card), LocalTime.of(13, 30))
                .quote(lines[0].kind(), lines[0].use(), slot(from, until), seats, standing, TODAY);
    }

    private static TimeSlot slot(String from, String until) {
        return TimeSlot.of(LocalDateTime.parse(from), LocalDateTime.parse(until));
    }

    private static Standing standing(@Nullable LocalDate reducedFrom, @Nullable LocalDate reducedUntil) {
        return new Standing(new MemberId("anne"), true, CustomerClass.MEMBER, reducedFrom, reducedUntil);
    }

    private static Line line(
            SpaceKind kind, boolean reduced, String hour, @Nullable String halfDay, @Nullable String day) {
        return new Line(
                kind,
                CustomerClass.MEMBER,
                reduced,
                Money.euros(hour),
                halfDay == null ? null : Money.euros(halfDay),
                day == null ? null : Money.euros(day),
                VatRate.STANDARD);
    }
}

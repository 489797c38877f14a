package coop.tierslieu.booking.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CoverProperties {
    private static final LocalDateTime MIDNIGHT = LocalDate.of(2026, 11, 24).atStartOfDay();
    private static final int PIVOT = 27;
    private static final int DAY = 48;

    @Property(tries = 500)
    void no_other_cover_is_cheaper(
            @ForAll("lines") Line line,
            @ForAll @IntRange(max = 47) int from,
            @ForAll @IntRange(min = 1, max = 60) int halfHours) {
        assertThat(cover(line, from, halfHours).price().cents()).isEqualTo(tryEverything(line, from, from + halfHours));
    }

    @Property
    void a_longer_slot_never_costs_less(
            @ForAll("lines") Line line,
            @ForAll @IntRange(max = 47) int from,
            @ForAll @IntRange(min = 1, max = 600) int halfHours) {
        assertThat(cover(line, from, halfHours + 1).price())
                .isGreaterThanOrEqualTo(cover(line, from, halfHours).price());
    }

    @Property
    void the_price_is_the_sum_of_its_units(
            @ForAll("lines") Line line,
            @ForAll @IntRange(max = 47) int from,
            @ForAll @IntRange(min = 1, max = 600) int halfHours) {
        Cover cover = cover(line, from, halfHours);
        Money sum = cover.units().entrySet().stream()
                .map(units -> units.getKey().priceOn(line).times(units.getValue()))
                .reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(cover.price());
    }

    @Property
    void so_many_months_from_any_day_cost_no_more_than_so_many_months(
            @ForAll("monthlyLines") Line line,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        assertThat(cover(line, start, start.plusMonths(months)).price())
                .isLessThanOrEqualTo(line.month().times(months));
    }

    @Property(tries = 200)
    void no_other_cover_by_months_and_days_is_cheaper(
            @ForAll("monthlyLines") Line line,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 100) int days) {
        LocalDateTime end = start.plusDays(days);
        assertThat(cover(line, start, end).price().cents()).isEqualTo(tryMonthsAndDays(line, start, end));
    }

    @Property
    void a_later_end_never_costs_less(
            @ForAll("monthlyLines") Line line,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = 1, max = 365) int days) {
        assertThat(cover(line, start, start.plusDays(days + 1)).price())
                .isGreaterThanOrEqualTo(cover(line, start, start.plusDays(days)).price());
    }

    private static Cover cover(Line line, LocalDateTime start, LocalDateTime end) {
        return Cover.cheapest(line, start, end, LocalTime.of(13, 30));
    }

    private static Cover cover(Line line, int from, int halfHours) {
        return Cover.cheapest(line, at(from), at(from + halfHours), LocalTime.of(13, 30));
    }

    private static LocalDateTime at(int halfHours) {
        return MIDNIGHT.plusMinutes(30L * halfHours);
    }

    /** The oracle: every sequence of units, counted in half-hours since midnight, without remembering anything. */
    private static long tryEverything(Line line, int from, int until) {
        if (from >= until) {
            return 0;
        }
        int midnight = (from / DAY + 1) * DAY;
        int half = from % DAY < PIVOT ? midnight - DAY + PIVOT : midnight;
        return LongStream.of(
                        then(line, line.hour(), from + 2, until),
                        then(line, line.halfDay(), half, until),
                        then(line, line.day(), midnight, until))
                .min()
                .orElseThrow();
    }

    private static long then(Line line, Money price, int next, int until) {
        return price == null ? Integer.MAX_VALUE : price.cents() + tryEverything(line, next, until);
    }

    /** The oracle for months: a day, or so many months in a row, and then whatever follows. */
    private static long tryMonthsAndDays(Line line, LocalDateTime from, LocalDateTime until) {
        if (!from.isBefore(until)) {
            return 0;
        }
        long best = line.day().cents()
                + tryMonthsAndDays(line, from.toLocalDate().plusDays(1).atStartOfDay(), until);
        int months = 0;
        do {
            months++;
            best = Math.min(
                    best, months * line.month().cents() + tryMonthsAndDays(line, from.plusMonths(months), until));
        } while (from.plusMonths(months).isBefore(until));
        return best;
    }

    /** A month costs as much as a few days, so that both are worth their while. */
    @Provide
    Arbitrary<Line> monthlyLines() {
        Arbitrary<Money> day = Arbitraries.longs().between(1, 1_000).map(Money::new);
        return Combinators.combine(day, Arbitraries.integers().between(1, 35))
                .as((one, days) -> new Line(
                        SpaceKind.LOCKER,
                        CustomerClass.MEMBER,
                        false,
                        null,
                        null,
                        one,
                        VatRate.STANDARD,
                        one.times(days),
                        Use.A_LA_CARTE));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, 4 * 366 * DAY).map(CoverProperties::at);
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<Money> price = Arbitraries.longs().between(0, 20_000).map(Money::new);
        return Combinators.combine(price.injectNull(0.3), price.injectNull(0.3), price.injectNull(0.3))
                .as((hour, halfDay, day) ->
                        new Line(SpaceKind.SALON, CustomerClass.MEMBER, false, hour, halfDay, day, VatRate.STANDARD))
                .filter(line -> line.hour() != null || line.halfDay() != null || line.day() != null);
    }
}

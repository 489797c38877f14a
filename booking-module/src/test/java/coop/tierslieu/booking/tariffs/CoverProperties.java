package coop.tierslieu.booking.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
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

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<Money> price = Arbitraries.longs().between(0, 20_000).map(Money::new);
        return Combinators.combine(price.injectNull(0.3), price.injectNull(0.3), price.injectNull(0.3))
                .as((hour, halfDay, day) ->
                        new Line(SpaceKind.SALON, CustomerClass.MEMBER, false, hour, halfDay, day, VatRate.STANDARD))
                .filter(line -> line.hour() != null || line.halfDay() != null || line.day() != null);
    }
}

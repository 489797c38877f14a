package coop.tierslieu.membership.prepaid;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever is asked in whatever order, nothing is made and nothing lost. */
class BalanceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** @param units 0 gives all back */
    record Wish(String booking, int units, int day) {}

    @Property
    void a_pass_never_goes_below_zero_and_what_was_sold_is_used_or_left(
            @ForAll @IntRange(min = 1, max = 12) int total,
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @LongRange(max = 20_000) long cents,
            @ForAll @IntRange(max = 300) int vatPermille) {
        PassValue value = new PassValue(Price.of(new Money(cents), new VatRate(vatPermille)), total);
        Map<String, Integer> granted = new HashMap<>();
        Balance balance = Balance.of(total);
        Money recognised = Money.ZERO;
        Money tax = Money.ZERO;
        for (Wish wish : wishes) {
            try {
                LocalDate day = MONDAY.plusDays(wish.day());
                for (Taken move : balance.movesTo(new UseId(wish.booking()), wish.units(), day)) {
                    Price moved = value.between(balance.gone(), balance.gone() + move.units());
                    recognised = recognised.plus(moved.excl());
                    tax = tax.plus(moved.vat());
                    balance = balance.moved(move);
                }
                granted.put(wish.booking(), wish.units());
            } catch (Refused tooLittleLeft) {
                assertThat(tooLittleLeft.rule()).isEqualTo(PrepaidRule.PREPAID_TOO_LITTLE_LEFT);
                int elsewhere = balance.used() - granted.getOrDefault(wish.booking(), 0);
                assertThat(wish.units()).isGreaterThan(total - elsewhere);
            }
            assertThat(balance.left()).isNotNegative();
            assertThat(balance.used() + balance.left()).isEqualTo(total);
            assertThat(balance.used())
                    .isEqualTo(granted.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }

        Price lost = value.between(balance.gone(), total);
        Balance over = balance.expired(balance.left());

        assertThat(over.left()).isZero();
        assertThat(over.used() + over.expired()).isEqualTo(total);
        assertThat(recognised.plus(lost.excl())).isEqualTo(value.price().excl());
        assertThat(tax.plus(lost.vat())).isEqualTo(value.price().vat());
    }

    @Property
    void asking_again_changes_nothing(
            @ForAll @IntRange(min = 1, max = 12) int total, @ForAll @IntRange(max = 12) int units) {
        UseId use = new UseId("x");
        Balance balance = Balance.of(total);
        for (Taken move : balance.movesTo(use, Math.min(units, total), MONDAY)) {
            balance = balance.moved(move);
        }

        assertThat(balance.movesTo(use, Math.min(units, total), MONDAY)).isEmpty();
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2))
                .as(Wish::new)
                .list()
                .ofMaxSize(30);
    }
}

package coop.tierslieu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The worked numbers of the money rules. */
class MoneyTest {

    @Test
    void vat_is_rounded_once_on_the_whole_and_not_per_piece() {
        Money three = Money.euros("10.33").times(3);

        assertThat(Price.of(three, new VatRate(200)).vat()).isEqualTo(Money.euros("6.20"));
    }

    @Test
    void each_rate_group_is_rounded_by_itself() {
        Price desks = Price.of(Money.euros("30.99"), new VatRate(200));
        Price meals = Price.of(Money.euros("63.63"), new VatRate(100));
        Price concert = Price.of(Money.euros("9.48"), new VatRate(55));

        assertThat(desks.vat()).isEqualTo(Money.euros("6.20"));
        assertThat(meals.vat()).isEqualTo(Money.euros("6.36"));
        assertThat(concert.vat()).isEqualTo(Money.euros("0.52"));
        assertThat(desks.incl().plus(meals.incl()).plus(concert.incl())).isEqualTo(Money.euros("117.18"));
    }

    @Test
    void amounts_that_do_not_fit_are_refused_rather_than_wrapped() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euros("10.335")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new VatRate(1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_price_and_its_reversal_leave_nothing(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents, @ForAll @IntRange(max = 1000) int permille) {
        Price price = Price.of(new Money(cents), new VatRate(permille));

        assertThat(price.incl().plus(price.negated().incl())).isEqualTo(Money.ZERO);
        assertThat(price.vat()).isBetween(Money.ZERO, price.excl());
    }

    @Property
    void a_share_is_never_more_than_half_a_cent_off(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents, @ForAll @IntRange(max = 1000) int permille) {
        long thousandths =
                cents * permille - 1000 * new Money(cents).permille(permille).cents();

        assertThat(Math.abs(thousandths)).isLessThanOrEqualTo(500);
    }

    @Property
    void what_is_shown_reads_back(@ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long cents) {
        assertThat(Money.euros(new Money(cents).toString())).isEqualTo(new Money(cents));
    }
}

package coop.tierslieu.membership.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProRataProperties {

    @Property
    void what_is_used_and_what_is_given_back_are_the_price(
            @ForAll @LongRange(max = 10_000_000) long cents,
            @ForAll @IntRange(min = 2, max = 366) int length,
            @ForAll @IntRange(max = 364) int used) {
        Days whole = days(0, length);
        int kept = 1 + used % (length - 1);
        Price price = Price.of(new Money(cents), VatRate.STANDARD);

        Price earned = new ProRata(whole).of(price, days(0, kept));
        Price credit = new ProRata(whole).of(price, days(kept, length));

        assertThat(earned.excl().plus(credit.excl())).isEqualTo(price.excl());
        assertThat(Math.abs(earned.vat().plus(credit.vat()).minus(price.vat()).cents()))
                .isLessThanOrEqualTo(1);
    }

    /** However often it is cut. */
    @Property
    void shares_that_tile_a_term_are_its_price(
            @ForAll @LongRange(max = 10_000_000) long cents,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 40) Integer> lengths) {
        int length = lengths.stream().mapToInt(Integer::intValue).sum();
        Days whole = days(0, length);
        long sum = 0;
        int from = 0;
        for (int days : lengths) {
            sum += new ProRata(whole).of(cents, days(from, from + days));
            from += days;
        }

        assertThat(sum).isEqualTo(cents);
    }

    private static Days days(int from, int until) {
        LocalDate first = LocalDate.of(2026, 11, 10);
        return new Days(first.plusDays(from), first.plusDays(until - 1L));
    }
}

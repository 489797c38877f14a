package coop.tierslieu.membership.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The worked numbers of a first month, and of a year that ends early. */
class ProRataTest {

    private static final Days DECEMBER = new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    private static final Days YEAR = new Days(LocalDate.of(2026, 11, 10), LocalDate.of(2027, 11, 9));

    @Test
    void from_the_10th_of_december_22_of_31_days_are_paid() {
        Price first = new ProRata(DECEMBER).of(Agreements.euros("180.00"), DECEMBER.from(LocalDate.of(2026, 12, 10)));

        assertThat(first.excl()).isEqualTo(Money.euros("127.74"));
        assertThat(first.vat()).isEqualTo(Money.euros("25.55"));
        assertThat(first.incl()).isEqualTo(Money.euros("153.29"));
    }

    @Test
    void of_a_year_cancelled_on_the_31st_of_march_the_rest_is_given_back() {
        Price year = Agreements.euros("2000.00");
        LocalDate lastDay = LocalDate.of(2027, 3, 31);

        Price credit = new ProRata(YEAR).of(year, YEAR.from(lastDay.plusDays(1)));

        assertThat(YEAR.count()).isEqualTo(365);
        assertThat(new ProRata(YEAR).of(year, YEAR.until(lastDay)).excl()).isEqualTo(Money.euros("778.08"));
        assertThat(credit.excl()).isEqualTo(Money.euros("1221.92"));
        assertThat(credit.vat()).isEqualTo(Money.euros("244.38"));
        assertThat(credit.incl()).isEqualTo(Money.euros("1466.30"));
    }
}

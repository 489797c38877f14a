package coop.tierslieu.revenue.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RevenueRuleTest {

    @Test
    void a_month_of_this_millennium_is_reported() {
        assertThat(RevenueRule.month(2026, 11)).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void a_thirteenth_month_is_refused() {
        assertThatThrownBy(() -> RevenueRule.month(2026, 13))
                .hasMessage("There is no month 13: give one from 1 to 12.");
    }

    @Test
    void a_year_far_away_is_refused() {
        assertThatThrownBy(() -> RevenueRule.month(1999, 11))
                .hasMessage("1999 is not a year of this place: give one from 2000 to 2999.");
    }
}

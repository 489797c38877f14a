package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningPeriodTest {

    @Test
    void both_days_are_included() {
        assertThat(PlanningPeriod.of("2026-11-24", "2026-11-25", TUESDAY).onTheClock())
                .isEqualTo(Duration.ofDays(2));
    }

    @Test
    void nothing_said_means_today() {
        assertThat(PlanningPeriod.of(null, null, TUESDAY)).isEqualTo(PlanningPeriod.days(TUESDAY, TUESDAY));
    }

    @Test
    void what_is_no_day_or_too_many_days_is_refused_by_name() {
        refused("tomorrow", null, TimeRule.TIME_IS_MALFORMED);
        refused("2026-11-24", "2026-11-23", TimeRule.SLOT_ENDS_BEFORE_IT_STARTS);
        refused("2026-01-01", "2026-12-31", RequestRule.PERIOD_TOO_LONG);
    }

    private static void refused(String from, @Nullable String to, Rule rule) {
        assertThatThrownBy(() -> PlanningPeriod.of(from, to, TUESDAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}

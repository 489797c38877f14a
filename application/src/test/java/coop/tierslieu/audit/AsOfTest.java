package coop.tierslieu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void a_time_without_an_offset_is_read_on_the_paris_clock() {
        assertThat(AsOf.parse("2026-07-14T10:00")).isEqualTo(Instant.parse("2026-07-14T08:00:00Z"));
    }

    @Test
    void a_time_with_an_offset_is_that_instant() {
        assertThat(AsOf.parse("2026-07-14T10:00:00Z")).isEqualTo(Instant.parse("2026-07-14T10:00:00Z"));
        assertThat(AsOf.parse("2026-07-14T10:00:00+02:00")).isEqualTo(Instant.parse("2026-07-14T08:00:00Z"));
    }

    @Test
    void a_time_that_the_clocks_jump_over_is_refused() {
        assertThat(refused("2026-03-29T02:30").rule()).isEqualTo(TimeRule.TIME_DOES_NOT_EXIST);
    }

    @Test
    void anything_else_is_refused() {
        assertThat(refused("yesterday").rule()).isEqualTo(TimeRule.TIME_IS_MALFORMED);
        assertThat(refused("yesterday").field()).contains("asOf");
    }

    private static Refused refused(String text) {
        return catchThrowableOfType(Refused.class, () -> AsOf.parse(text));
    }
}

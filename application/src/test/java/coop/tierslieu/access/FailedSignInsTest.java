package coop.tierslieu.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.HouseClock;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private final HouseClock clock = new HouseClock();
    private final FailedSignIns failures = new FailedSignIns(clock);

    @Test
    void five_failures_make_the_sixth_attempt_wait() {
        fail(4);
        assertThat(mustWait()).isFalse();

        fail(1);
        assertThat(mustWait()).isTrue();
    }

    @Test
    void the_case_of_the_login_makes_no_difference() {
        fail(5);

        assertThat(failures.mustWait(" Camille@Example.ORG", "10.0.0.1")).isTrue();
    }

    @Test
    void another_login_or_another_address_does_not_wait() {
        fail(5);

        assertThat(failures.mustWait("noor@example.org", "10.0.0.1")).isFalse();
        assertThat(failures.mustWait("camille@example.org", "10.0.0.2")).isFalse();
    }

    @Test
    void a_quarter_of_an_hour_later_one_may_try_again() {
        fail(5);

        clock.set(HouseClock.OPENING.plusMinutes(14));
        assertThat(mustWait()).isTrue();

        clock.set(HouseClock.OPENING.plusMinutes(15));
        assertThat(mustWait()).isFalse();
    }

    @Test
    void signing_in_forgets_the_failures_before_it() {
        fail(4);
        failures.succeeded("camille@example.org", "10.0.0.1");
        fail(1);

        assertThat(mustWait()).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed("camille@example.org", "10.0.0.1");
        }
    }

    private boolean mustWait() {
        return failures.mustWait("camille@example.org", "10.0.0.1");
    }
}

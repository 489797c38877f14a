package coop.tierslieu.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AskedLatelyTest {

    private Instant now = Instant.parse("2026-03-03T08:00:00Z");
    private final AskedLately lately = new AskedLately(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void an_address_gets_three_letters_an_hour_whatever_its_case() {
        assertThat(lately.mayBeWrittenTo("noor@example.org")).isTrue();
        assertThat(lately.mayBeWrittenTo(" NOOR@example.org ")).isTrue();
        assertThat(lately.mayBeWrittenTo("noor@example.org")).isTrue();
        assertThat(lately.mayBeWrittenTo("noor@example.org")).isFalse();
        assertThat(lately.mayBeWrittenTo("alix@example.org")).isTrue();

        now = now.plus(Duration.ofHours(1));
        assertThat(lately.mayBeWrittenTo("noor@example.org")).isTrue();
    }

    @Test
    void a_machine_has_ten_letters_written_an_hour() {
        for (int i = 0; i < AskedLately.LETTERS_FROM_ONE_MACHINE; i++) {
            assertThat(lately.mayAsk("192.0.2.1")).isTrue();
        }
        assertThat(lately.mayAsk("192.0.2.1")).isFalse();
        assertThat(lately.mayAsk("192.0.2.2")).isTrue();
    }

    @Test
    void a_flood_does_not_fill_the_memory_nor_shut_others_out() {
        for (int i = 0; i < 20_000; i++) {
            lately.mayAsk("machine " + i);
        }
        assertThat(lately.mayAsk("192.0.2.2")).isTrue();
    }
}

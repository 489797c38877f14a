package coop.tierslieu.booking.visiting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.membership.published.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenCheckoutsTest {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private final OpenCheckouts checkouts = new OpenCheckouts(BookingRules.DEFAULTS, new Clock() {
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

    @BeforeEach
    void as_many_as_may_are_choosing_at_one_address() {
        for (int i = 0; i < OpenCheckouts.MOST_FROM_ONE_ADDRESS; i++) {
            checkouts.begin(visitor(i), HERE);
        }
    }

    @Test
    void one_more_at_that_address_is_refused() {
        assertThatThrownBy(() -> checkouts.begin(visitor(99), HERE)).hasMessage(VisitRule.TOO_MANY_HELD.sentence());
    }

    @Test
    void elsewhere_one_may() {
        assertThatCode(() -> checkouts.begin(visitor(99), "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void whoever_chooses_anew_counts_once() {
        assertThatCode(() -> checkouts.begin(visitor(0), HERE)).doesNotThrowAnyException();
    }

    @Test
    void whoever_has_decided_makes_room() {
        checkouts.end(visitor(0));

        assertThatCode(() -> checkouts.begin(visitor(99), HERE)).doesNotThrowAnyException();
    }

    @Test
    void what_has_run_out_makes_room() {
        now = now.plus(Duration.ofMinutes(5));

        assertThatCode(() -> checkouts.begin(visitor(99), HERE)).doesNotThrowAnyException();
    }

    private static MemberId visitor(int number) {
        return new MemberId("visitor-" + number);
    }
}

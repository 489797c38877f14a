package coop.tierslieu.support;

import coop.tierslieu.HouseTime;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; it never runs by itself. */
public final class HouseClock extends Clock {

    /** A Tuesday morning, far from holidays and clock changes. */
    public static final LocalDateTime OPENING = LocalDateTime.parse("2026-03-03T08:00");

    private volatile Instant now = OPENING.atZone(TimeSlot.PARIS).toInstant();

    public void set(LocalDateTime paris) {
        now = paris.atZone(TimeSlot.PARIS).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TimeSlot.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @TestConfiguration
    public static class Configuration {

        @Bean
        HouseClock houseClock() {
            return new HouseClock();
        }

        @Bean
        @Primary
        HouseTime testTime(HouseClock clock) {
            return new HouseTime(clock);
        }
    }
}

package coop.tierslieu.booking.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanningListenersTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final PlanningListeners listeners =
            new PlanningListeners(() -> "mark-" + looks.incrementAndGet(), Duration.ofDays(1));

    @BeforeEach
    void start() {
        listeners.start();
    }

    @AfterEach
    void stop() {
        listeners.stop();
    }

    @Test
    void nobody_looks_while_nobody_listens() {
        listeners.look();

        assertThat(looks).hasValue(0);
    }

    @Test
    void one_look_serves_all_who_listen() {
        listeners.listen();
        listeners.listen();
        int before = looks.get();
        listeners.look();

        assertThat(looks.get() - before).isEqualTo(1);
    }

    @Test
    void there_is_room_for_so_many_and_no_more() {
        for (int i = 0; i < PlanningListeners.MOST; i++) {
            assertThat(listeners.listen()).isPresent();
        }

        assertThat(listeners.listen()).isEmpty();
    }

    @Test
    void a_program_that_stops_sends_everyone_away_and_lets_nobody_in() {
        listeners.listen();
        listeners.stop();

        assertThat(listeners.isRunning()).isFalse();
        assertThat(listeners.listen()).isEmpty();
        listeners.start();
        assertThat(listeners.listen()).isPresent();
    }

    @Test
    void it_stops_before_the_web_server_waits_for_its_last_answers() {
        assertThat(listeners.getPhase()).isEqualTo(Integer.MAX_VALUE);
    }
}

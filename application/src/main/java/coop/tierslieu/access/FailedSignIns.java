package coop.tierslieu.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows guessing down: after five failures for a login from one address, that pair waits a quarter of an hour. */
@Component
class FailedSignIns {

    private static final int TOLERATED = 5;
    private static final int REMEMBERED = 10_000;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private record Attempt(String login, String address) {}

    private record Failures(int count, Instant last) {}

    private final Map<Attempt, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String login, String address) {
        Failures known = failures.get(attempt(login, address));
        return known != null && known.count() >= TOLERATED && !isOver(known);
    }

    void failed(String login, String address) {
        if (failures.size() >= REMEMBERED) {
            // A flood of invented logins must not fill the memory.
            failures.values().removeIf(this::isOver);
        }
        failures.merge(
                attempt(login, address),
                new Failures(1, clock.instant()),
                (before, now) -> isOver(before) ? now : new Failures(before.count() + 1, now.last()));
    }

    void succeeded(String login, String address) {
        failures.remove(attempt(login, address));
    }

    private boolean isOver(Failures known) {
        return !clock.instant().isBefore(known.last().plus(PAUSE));
    }

    private static Attempt attempt(String login, String address) {
        return new Attempt(login.strip().toLowerCase(Locale.ROOT), address);
    }
}

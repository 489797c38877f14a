package coop.tierslieu.membership.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who is written to by order of somebody unknown is not written to often, and nobody unknown has many written to. Each
 * node counts for itself, and forgets who asked longest ago when there are too many to remember.
 */
@Component
public class AskedLately {

    static final int LETTERS_TO_ONE_ADDRESS = 3;
    static final int LETTERS_FROM_ONE_MACHINE = 10;
    private static final int REMEMBERED = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private record Asked(int times, Instant since) {}

    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Clock clock;

    AskedLately(Clock clock) {
        this.clock = clock;
    }

    /** Counts, and tells whether that machine may have one more letter written within the hour. */
    public boolean mayAsk(String machine) {
        return count("from " + machine) <= LETTERS_FROM_ONE_MACHINE;
    }

    /** Counts, and tells whether one more letter may go to that address within the hour. */
    public boolean mayBeWrittenTo(String email) {
        return count("to " + email.strip().toLowerCase(Locale.ROOT)) <= LETTERS_TO_ONE_ADDRESS;
    }

    private synchronized int count(String what) {
        Instant now = clock.instant();
        asked.values().removeIf(one -> !now.isBefore(one.since().plus(WINDOW)));
        if (asked.size() >= REMEMBERED) {
            asked.remove(asked.keySet().iterator().next());
        }
        return asked.merge(what, new Asked(1, now), (before, one) -> new Asked(before.times() + 1, before.since()))
                .times();
    }
}

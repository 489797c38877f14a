package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** People who book one hour after the other, each request with its key, until the program answers no more. */
final class Writers {

    private static final int WRITERS = 4;

    private final Script script;
    private final String desks;
    private final String member;
    private final ZonedDateTime from;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> unanswered = new ConcurrentHashMap<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    Writers(Script script, String desks, String member, ZonedDateTime from) {
        this.script = script;
        this.desks = desks;
        this.member = member;
        this.from = from;
    }

    void start() {
        for (int i = 0; i < WRITERS; i++) {
            String name = "writer-" + i;
            writers.execute(() -> write(name));
        }
        writers.shutdown();
    }

    private void write(String name) {
        for (int hour = 0; ; hour++) {
            String key = name + "-" + from.toEpochSecond() + "-" + hour;
            String wish = Furnishing.wish(
                    desks,
                    member,
                    from.plusHours(hour).toOffsetDateTime().toString(),
                    from.plusHours(hour + 1L).toOffsetDateTime().toString());
            try {
                Answer answer = script.post("/api/bookings", wish, key);
                assertThat(answer.status()).as(answer.written()).isEqualTo(201);
                acknowledged.put(key, answer.text("id"));
            } catch (UncheckedIOException killed) {
                unanswered.put(key, wish);
                return;
            }
        }
    }

    /** Bookings answered with 201 so far, by key. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    void untilNobodyIsAnswered() throws InterruptedException {
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(unanswered).hasSize(WRITERS);
    }

    /** As their programs would: the same request with the same key. Returns every booking by key. */
    Map<String, String> repeatWhatWasNotAnswered(Script again) {
        var all = new HashMap<>(acknowledged);
        unanswered.forEach((key, wish) -> {
            Answer answer = again.post("/api/bookings", wish, key);
            assertThat(answer.status()).as(answer.written()).isEqualTo(201);
            all.put(key, answer.text("id"));
        });
        return all;
    }
}

package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.Script;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People who book one hour after the other, each request with its key, until the program answers no more. */
final class Writers {

    private final Script script;
    private final ZonedDateTime from;
    private final List<Errand> errands;

    private final Map<Errand, Set<String>> acknowledged = new ConcurrentHashMap<>();
    private final Map<Errand, Integer> unanswered = new ConcurrentHashMap<>();
    private final ExecutorService writers;

    Writers(Script script, ZonedDateTime from, List<Errand> errands) {
        this.script = script;
        this.from = from;
        this.errands = errands;
        this.writers = Executors.newFixedThreadPool(errands.size());
    }

    void start() {
        errands.forEach(errand -> {
            acknowledged.put(errand, ConcurrentHashMap.newKeySet());
            writers.execute(() -> write(errand));
        });
        writers.shutdown();
    }

    private void write(Errand errand) {
        for (int number = 0; ; number++) {
            try {
                run(errand, script, number);
            } catch (UncheckedIOException killed) {
                unanswered.put(errand, number);
                return;
            }
        }
    }

    private void run(Errand errand, Script by, int number) {
        String key = "%d-%d-%d".formatted(errands.indexOf(errand), from.toEpochSecond(), number);
        acknowledged.get(errand).add(errand.run(by, from, number, key));
    }

    /** Whether each of them was answered that often. */
    boolean haveEachWritten(int bookings) {
        return acknowledged.values().stream().allMatch(ids -> ids.size() >= bookings);
    }

    void untilNobodyIsAnswered() throws InterruptedException {
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(unanswered).hasSize(errands.size());
    }

    /** As their programs would: the same request with the same key, this time answered. */
    void repeatWhatWasNotAnswered(Script again) {
        unanswered.forEach((errand, number) -> run(errand, again, number));
        unanswered.clear();
    }

    /** The ids of all bookings that were answered, by the space they were asked for. */
    Map<String, Set<String>> acknowledged() {
        return errands.stream().collect(Collectors.toMap(Errand::space, acknowledged::get));
    }

    /** How many bookings there must be, extras included. */
    int booked() {
        Function<Errand, Integer> each = errand -> errand.extra().isEmpty() ? 1 : 2;
        return errands.stream()
                .mapToInt(
                        errand -> each.apply(errand) * acknowledged.get(errand).size())
                .sum();
    }

    ZonedDateTime from() {
        return from;
    }
}

package coop.tierslieu.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * Read your own writes: waits until the views that hear some events have handled them.
 *
 * <p>Asked is exactly the segment of each view that takes the event, since the others pass it over and may not tell
 * how far they are. A segment that this program works on tells its position itself; of one that another node works
 * on, the token table tells. The wait is bounded: a view that is stuck delays an answer, never withholds it.
 */
public class CaughtUpViews {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_NANOS = Duration.ofMillis(1).toNanos();
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(10).toNanos();

    private record Awaited(View view, String aggregate, long index) {}

    private final JdbcClient jdbc;
    private final Supplier<Collection<View>> views;
    private final RememberedAnswers remembered;

    CaughtUpViews(JdbcClient jdbc, Supplier<Collection<View>> views, RememberedAnswers remembered) {
        this.jdbc = jdbc;
        this.views = views;
        this.remembered = remembered;
    }

    void await(Collection<DomainEventMessage<?>> facts) {
        await(awaited(facts));
    }

    /** Waits for the whole history; it is scanned once, so this is for checks and not for commands. */
    public void awaitEverything() {
        await(stored(jdbc.sql("""
                select distinct on (payload_type) payload_type, aggregate_identifier, global_index
                  from events.domain_event_entry order by payload_type, global_index desc
                """)));
    }

    /**
     * For a request that is repeated while the views still learn of the first. What lies more than a thousand events
     * back they have long shown.
     */
    void awaitWhatLatelyCameOf(String idempotencyKey) {
        await(stored(jdbc.sql("""
                        select payload_type, aggregate_identifier, global_index from events.domain_event_entry
                         where global_index > (select max(global_index) - 1000 from events.domain_event_entry)
                           and meta_data::jsonb ->> 'idempotencyKey' = ?
                        """).param(idempotencyKey)));
    }

    private List<Awaited> stored(JdbcClient.StatementSpec facts) {
        var pending = new ArrayList<Awaited>();
        facts.query(row -> {
            Class<?> type = ClassUtils.resolveClassName(row.getString(1), null);
            String aggregate = row.getString(2);
            long index = row.getLong(3);
            views.get().stream()
                    .filter(view -> view.hears(type))
                    .forEach(view -> pending.add(new Awaited(view, aggregate, index)));
        });
        return pending;
    }

    private void await(List<Awaited> pending) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        while (true) {
            pending.removeIf(this::isSeen);
            if (pending.isEmpty() || System.nanoTime() > deadline) {
                return;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    private List<Awaited> awaited(Collection<DomainEventMessage<?>> facts) {
        var awaited = new ArrayList<Awaited>();
        if (facts.isEmpty()) {
            return awaited;
        }
        Map<String, Long> indexes = indexes(facts);
        for (DomainEventMessage<?> fact : facts) {
            Long index = indexes.get(fact.getIdentifier());
            if (index != null) {
                views.get().stream()
                        .filter(view -> view.hears(fact.getPayloadType()))
                        .forEach(view -> awaited.add(new Awaited(view, fact.getAggregateIdentifier(), index)));
            }
        }
        return awaited;
    }

    private Map<String, Long> indexes(Collection<DomainEventMessage<?>> facts) {
        return jdbc
                .sql("select event_identifier, global_index from events.domain_event_entry"
                        + " where event_identifier in (:ids)")
                .param(
                        "ids",
                        facts.stream().map(DomainEventMessage::getIdentifier).toList())
                .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Once it is seen, nothing older is remembered here, even if the view has yet to tell all nodes that it changed. */
    private boolean isSeen(Awaited awaited) {
        boolean seen = isSeenByTheView(awaited);
        if (seen) {
            remembered.forget(awaited.view().processor().getName());
        }
        return seen;
    }

    private boolean isSeenByTheView(Awaited awaited) {
        Collection<EventTrackerStatus> here =
                awaited.view().processor().processingStatus().values();
        return here.stream()
                .filter(status -> status.getSegment().matches(awaited.aggregate()))
                .findFirst()
                .map(status -> isSeen(status.getTrackingToken(), awaited.index()))
                .orElseGet(() -> isSeenElsewhere(awaited));
    }

    /** An event that was committed after a later one is a gap of the token until it has been handled. */
    private static boolean isSeen(TrackingToken token, long index) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken position
                && position.getIndex() >= index
                && !position.getGaps().contains(index);
    }

    private boolean isSeenElsewhere(Awaited awaited) {
        Map<Integer, Long> positions = jdbc
                .sql("select segment, coalesce((token::jsonb ->> 'index')::bigint, 0) from events.token_entry"
                        + " where processor_name = ?")
                .param(awaited.view().processor().getName())
                .query((row, i) -> Map.entry(row.getInt(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int[] all = positions.keySet().stream().mapToInt(Integer::intValue).toArray();
        return positions.entrySet().stream()
                .filter(position ->
                        Segment.computeSegment(position.getKey(), all).matches(awaited.aggregate()))
                .anyMatch(position -> position.getValue() >= awaited.index());
    }
}

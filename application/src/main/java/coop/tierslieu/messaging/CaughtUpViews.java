package coop.tierslieu.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Read your own writes: waits until every view has handled what is committed now.
 *
 * <p>A segment that this program works on tells its position itself; the token table would be late, since a token is
 * not written for events that do not concern the segment. For a segment that another node works on the table is all
 * there is. The wait is bounded: a view that is stuck delays an answer, never withholds it.
 */
class CaughtUpViews {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_NANOS = Duration.ofMillis(1).toNanos();
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(10).toNanos();

    private static final String HEAD = "select coalesce(max(global_index), 0) from events.domain_event_entry";

    private static final String BEHIND_ELSEWHERE = """
            select count(*) from events.token_entry
             where processor_name = :view
               and segment not in (:here)
               and coalesce((token::jsonb ->> 'index')::bigint, 0) < :head
            """;

    private final JdbcClient jdbc;
    private final Supplier<Collection<StreamingEventProcessor>> views;

    CaughtUpViews(JdbcClient jdbc, Supplier<Collection<StreamingEventProcessor>> views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    void await() {
        long head = jdbc.sql(HEAD).query(Long.class).single();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        var behind = new HashSet<>(views.get());
        while (head > 0 && System.nanoTime() < deadline) {
            behind.removeIf(view -> hasSeen(view, head));
            if (behind.isEmpty()) {
                return;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    private boolean hasSeen(StreamingEventProcessor view, long head) {
        var here = view.processingStatus();
        return here.values().stream().allMatch(segment -> hasSeen(segment, head))
                && (coversEverything(here.values()) || nobodyIsBehind(view, here.keySet(), head));
    }

    /** A gap may be an event that was committed late: then it has been seen only when the gap is closed. */
    private boolean hasSeen(EventTrackerStatus segment, long head) {
        TrackingToken token = WrappedToken.unwrapLowerBound(segment.getTrackingToken());
        if (!(token instanceof GapAwareTrackingToken position) || position.getIndex() < head) {
            return false;
        }
        List<Long> gaps = position.getGaps().stream().filter(gap -> gap <= head).toList();
        return gaps.isEmpty()
                || jdbc.sql("select count(*) from events.domain_event_entry where global_index in (:gaps)")
                                .param("gaps", gaps)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    private static boolean coversEverything(Collection<EventTrackerStatus> segments) {
        // Segment masks halve the whole: n segments of mask n - 1 leave nothing to others.
        return !segments.isEmpty()
                && segments.stream().allMatch(status -> status.getSegment().getMask() + 1 == segments.size());
    }

    private boolean nobodyIsBehind(StreamingEventProcessor view, Set<Integer> here, long head) {
        return jdbc.sql(BEHIND_ELSEWHERE)
                        .param("view", view.getName())
                        .param("here", here.isEmpty() ? Set.of(-1) : here)
                        .param("head", head)
                        .query(Long.class)
                        .single()
                == 0;
    }
}

package coop.tierslieu.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Read your own writes: waits until every view has handled what is committed now.
 *
 * <p>The positions are read from the token table, which a view's transaction updates together with its rows, so the
 * answer is right for one node and for many. The wait is bounded: a view that is stuck delays an answer, never
 * withholds it.
 */
class CaughtUpViews {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_NANOS = Duration.ofMillis(2).toNanos();
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(16).toNanos();

    private static final String HEAD = "select coalesce(max(global_index), 0) from events.domain_event_entry";

    /** A view is behind when its token is before the head, or holds as a gap what has been committed since. */
    private static final String BEHIND = """
            select count(*)
              from events.token_entry t
             where t.processor_name in (:views)
               and (t.token is null
                    or (t.token::jsonb ->> 'index') is null
                    or (t.token::jsonb ->> 'index')::bigint < :head
                    or exists (select 1
                                 from jsonb_array_elements_text(t.token::jsonb -> 'gaps') gap
                                 join events.domain_event_entry e on e.global_index = gap::bigint))
            """;

    private final JdbcClient jdbc;
    private final Supplier<Set<String>> views;

    CaughtUpViews(JdbcClient jdbc, Supplier<Set<String>> views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    void await() {
        long head = jdbc.sql(HEAD).query(Long.class).single();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        while (head > 0 && behind(head) > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    private long behind(long head) {
        return jdbc.sql(BEHIND)
                .param("views", views.get())
                .param("head", head)
                .query(Long.class)
                .single();
    }
}

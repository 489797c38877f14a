package coop.tierslieu.booking.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code deadlines.watch}: since when the program has been up, on whichever node. */
@Component
class Watch {

    /** Longer than a restart or a long round takes, and too short to keep anyone from checking in. */
    private static final Duration SHORTEST_BREAK = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Watch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the program is up now, and tells since when it has been so without a break. */
    Instant keep() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into deadlines.watch as kept (id, since, seen) values ('watch', :now, :now)
                        on conflict (id) do update
                        set since = case when kept.seen < :breakBegins then excluded.since
                                         else least(kept.since, excluded.since) end,
                            seen = excluded.seen
                        returning since""")
                .param("now", now)
                .param("breakBegins", now.minus(SHORTEST_BREAK))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}

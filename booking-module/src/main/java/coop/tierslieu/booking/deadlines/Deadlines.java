package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code booking_deadline}. */
@Component
class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was due before that instant and has not been done, the longest overdue first. */
    List<Deadline> before(Instant instant, DeadlineKind kind) {
        return jdbc.sql("""
                        select booking, space from booking_deadline
                        where kind = :kind and due_at < :instant order by due_at, booking""")
                .param("kind", kind.name())
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Deadline(
                        kind, new BookingId(row.getString("booking")), new SpaceId(row.getString("space"))))
                .list();
    }
}

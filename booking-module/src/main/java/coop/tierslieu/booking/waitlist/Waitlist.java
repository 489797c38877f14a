package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code booking_waiting}. */
@Component
public class Waitlist {

    private static final String ENTRIES = """
            select waiting.*, case when status = 'WAITING' then (
                select count(*) from booking_waiting earlier
                where earlier.space = waiting.space and earlier.status = 'WAITING' and earlier.turn <= waiting.turn
                  and earlier.starts_at < waiting.ends_at and earlier.ends_at > waiting.starts_at) else 0 end as position
            from booking_waiting waiting
            """;

    private final JdbcClient jdbc;

    Waitlist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Waiting> find(BookingId booking) {
        return jdbc.sql(ENTRIES + "where booking = :booking")
                .param("booking", booking.value())
                .query((row, number) -> waiting(row))
                .optional();
    }

    /** Whatever a member has waited for, also what is over, by start. */
    public List<Waiting> of(MemberId member) {
        return jdbc.sql(ENTRIES + "where member = :member order by starts_at, booking")
                .param("member", member.value())
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Who waits for a part of that slot or has it on offer, whoever joined first first. */
    public List<Waiting> on(SpaceId space, TimeSlot slot) {
        return jdbc.sql(ENTRIES + """
                        where space = :space and starts_at < :to and ends_at > :from
                          and status in ('WAITING', 'OFFERED') order by turn""")
                .param("space", space.value())
                .param("from", slot.start())
                .param("to", slot.end())
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Who waits or has an offer for a slot that begins after that instant, by space, whoever joined first first. */
    public List<Waiting> open(OffsetDateTime after) {
        return jdbc.sql(ENTRIES + """
                        where starts_at > :after and status in ('WAITING', 'OFFERED') order by space, turn""")
                .param("after", after)
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new BookingId(row.getString("booking")),
                new SpaceId(row.getString("space")),
                new MemberId(row.getString("member")),
                new TimeSlot(
                        OffsetDateTime.parse(row.getString("start_text")),
                        OffsetDateTime.parse(row.getString("end_text"))),
                row.getInt("seats"),
                layout(row.getString("layout")),
                OffsetDateTime.parse(row.getString("joined_at")),
                row.getInt("position"),
                WaitingStatus.valueOf(row.getString("status")),
                time(row.getString("offered_until")));
    }

    private static @Nullable Layout layout(@Nullable String text) {
        return text == null ? null : Layout.valueOf(text);
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}

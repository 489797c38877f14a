package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads {@code booking_hold}: what is kept for someone now. */
@Component
public class Holds {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Held> find(BookingId booking) {
        return read(jdbc.sql("select held from booking_hold where booking = :booking")
                        .param("booking", booking.value()))
                .optional();
    }

    /** What is kept for a member, by start. */
    public List<Held> of(MemberId member) {
        return read(jdbc.sql("select held from booking_hold where member = :member order by starts_at, booking")
                        .param("member", member.value()))
                .list();
    }

    /** The options of everyone, by start. */
    public List<Held> options() {
        return read(jdbc.sql(
                        "select held from booking_hold where held ->> 'hold' = 'OPTION' order by starts_at, booking"))
                .list();
    }

    /** What is kept in any space and touches the slot, by start. */
    public List<Held> touching(TimeSlot slot) {
        return read(jdbc.sql("""
                        select held from booking_hold
                        where starts_at < :to and ends_at > :from order by starts_at, booking""").param("from", slot.start()).param("to", slot.end()))
                .list();
    }

    private static MappedQuerySpec<Held> read(StatementSpec query) {
        return query.query((row, number) -> JsonColumn.read(row.getString("held"), Held.class));
    }
}

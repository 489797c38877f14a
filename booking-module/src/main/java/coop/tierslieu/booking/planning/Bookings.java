package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads {@code booking_booking}. */
@Component
public class Bookings {

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PlannedBooking> find(BookingId id) {
        return read(jdbc.sql("select booking from booking_booking where id = :id")
                        .param("id", id.value()))
                .optional();
    }

    /** Every booking that touches the slot, cancelled ones too, by start. */
    public List<PlannedBooking> touching(TimeSlot slot) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where starts_at < :to and ends_at > :from order by starts_at, id""").param("from", slot.start()).param("to", slot.end()))
                .list();
    }

    /** The bookings of a space that a closure of that slot would hit. */
    public List<PlannedBooking> standing(SpaceId space, TimeSlot slot) {
        return touching(slot).stream()
                .filter(booking -> booking.space().equals(space))
                .filter(booking -> booking.occupied().filter(slot::overlaps).isPresent())
                .toList();
    }

    /** The bookings under any of these ids that end after that instant, cancelled ones too, by start. */
    public List<PlannedBooking> upcoming(Set<MemberId> members, OffsetDateTime after) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where member = any(:members) and ends_at > :after order by starts_at, id""").param("members", values(members)).param("after", after))
                .list();
    }

    /** The latest of them that had ended by that instant, cancelled ones too, the latest first. */
    public List<PlannedBooking> past(Set<MemberId> members, OffsetDateTime by, int most) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where member = any(:members) and ends_at <= :by order by starts_at desc, id limit :most""")
                        .param("members", values(members))
                        .param("by", by)
                        .param("most", most))
                .list();
    }

    private static String[] values(Set<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(String[]::new);
    }

    /** A member's bookings that end after that instant, cancelled ones too, by start. */
    public List<PlannedBooking> upcoming(MemberId member, OffsetDateTime after) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where member = :member and ends_at > :after order by starts_at, id""").param("member", member.value()).param("after", after))
                .list();
    }

    /** A space's bookings that end after that instant, cancelled ones too, by start. */
    public List<PlannedBooking> upcoming(SpaceId space, OffsetDateTime after) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where space = :space and ends_at > :after order by starts_at, id""").param("space", space.value()).param("after", after))
                .list();
    }

    /** A member's latest bookings that had ended by that instant, cancelled ones too, the latest first. */
    public List<PlannedBooking> past(MemberId member, OffsetDateTime by, int most) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where member = :member and ends_at <= :by order by starts_at desc, id limit :most""")
                        .param("member", member.value())
                        .param("by", by)
                        .param("most", most))
                .list();
    }

    /** The privatisations that end after that instant, cancelled ones too, by start; what comes with them is left out. */
    public List<PlannedBooking> privatisations(OffsetDateTime after) {
        return read(jdbc.sql("""
                        select booking from booking_booking
                        where ends_at > :after and booking -> 'arrangement' ->> 'use' = 'PRIVATISATION'
                          and booking -> 'arrangement' ->> 'main' is null
                        order by starts_at, id""").param("after", after)).list();
    }

    /** Every occurrence, cancelled ones too, by start. */
    public List<PlannedBooking> of(SeriesId series) {
        return read(jdbc.sql("select booking from booking_booking where series = :series order by starts_at, id")
                        .param("series", series.value()))
                .list();
    }

    private static MappedQuerySpec<PlannedBooking> read(StatementSpec query) {
        return query.query((row, number) -> JsonColumn.read(row.getString("booking"), PlannedBooking.class));
    }
}

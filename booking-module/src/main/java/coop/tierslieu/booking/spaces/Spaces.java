package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the spaces as they were registered, with the opening hours they have now, and their closures. */
@Component
public class Spaces {

    /** By kind, then number: {@code locker-2} before {@code locker-10}. */
    public static final Comparator<SpaceRegistered> BY_KIND_THEN_NUMBER = Comparator.comparing(SpaceRegistered::kind)
            .thenComparing(space -> space.space().value().length())
            .thenComparing(space -> space.space().value());

    private final JdbcClient jdbc;

    Spaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty until the place is opened. */
    Optional<PlaceView> place() {
        return jdbc.sql("select name, maximum_headcount from booking_place where id = :id")
                .param("id", Place.ID)
                .query((row, number) -> new PlaceView(row.getString("name"), row.getInt("maximum_headcount")))
                .optional();
    }

    public List<SpaceRegistered> all() {
        return jdbc.sql("select definition from booking_space").query(String.class).list().stream()
                .map(Spaces::definition)
                .sorted(BY_KIND_THEN_NUMBER)
                .toList();
    }

    public Optional<SpaceRegistered> find(SpaceId space) {
        return jdbc.sql("select definition from booking_space where id = :id")
                .param("id", space.value())
                .query(String.class)
                .optional()
                .map(Spaces::definition);
    }

    /** @throws Refused SPACE_UNKNOWN */
    public SpaceRegistered known(SpaceId space) {
        return find(space).orElseThrow(() -> new Refused(RequestRule.SPACE_UNKNOWN, "space", space));
    }

    /** The closures, of any space, that touch the slot, by start. */
    public List<ClosedPeriod> closures(TimeSlot slot) {
        return jdbc.sql("select * from booking_closure where starts_at < :to and ends_at > :from order by starts_at,"
                        + " id")
                .param("from", slot.start())
                .param("to", slot.end())
                .query((row, number) -> closure(row))
                .list();
    }

    /** The closures of a time, and what is allocated then: either way it takes no booking. */
    public List<ClosedPeriod> unavailable(TimeSlot slot) {
        return Stream.concat(closures(slot).stream(), allocations(slot).flatMap(one -> one.during(slot).stream()))
                .toList();
    }

    private Stream<AllocatedPeriod> allocations(TimeSlot slot) {
        return jdbc
                .sql("""
                    select * from booking_allocation
                    where from_day <= :last and (until_day is null or until_day > :first)
                    order by space, from_day\
                    """)
                .param("first", slot.localStart().toLocalDate())
                .param("last", slot.localEnd().toLocalDate())
                .query((row, number) -> new AllocatedPeriod(
                        new AllocationId(row.getString("allocation")),
                        new SpaceId(row.getString("space")),
                        new MemberId(row.getString("member")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list()
                .stream();
    }

    /** The closures, of any space, that end after that instant, by start. */
    public List<ClosedPeriod> closures(OffsetDateTime after) {
        return jdbc.sql("select * from booking_closure where ends_at > :after order by starts_at, id")
                .param("after", after)
                .query((row, number) -> closure(row))
                .list();
    }

    public Optional<ClosedPeriod> closure(ClosureId id) {
        return jdbc.sql("select * from booking_closure where id = :id")
                .param("id", id.value())
                .query((row, number) -> closure(row))
                .optional();
    }

    private static SpaceRegistered definition(String json) {
        return JsonColumn.read(json, SpaceRegistered.class);
    }

    private static ClosedPeriod closure(ResultSet row) throws SQLException {
        return new ClosedPeriod(
                new ClosureId(row.getString("id")),
                new SpaceId(row.getString("space")),
                new TimeSlot(
                        OffsetDateTime.parse(row.getString("start_text")),
                        OffsetDateTime.parse(row.getString("end_text"))),
                row.getString("reason"));
    }
}

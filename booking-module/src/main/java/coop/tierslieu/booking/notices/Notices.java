package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code booking_notice}. */
@Component
class Notices {

    private static final Comparator<Matter> BY_START = Comparator.comparing(
                    (Matter matter) -> matter.slot().start().toInstant())
            .thenComparing(Matter::extra)
            .thenComparing(matter -> matter.booking().value());

    private record Row(String kind, OffsetDateTime dueAt, Matter matter) {}

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due after {@code after}, up to {@code until}, the oldest first. */
    List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return jdbc.sql("""
                        select id from booking_notice where due_at > :after and due_at <= :until
                        group by id order by min(due_at), id""")
                .param("after", after)
                .param("until", until)
                .query(String.class)
                .list();
    }

    /** Empty for a reminder that was withdrawn. */
    Optional<Notice> find(String id) {
        List<Row> rows = jdbc.sql("select kind, due_at, matter from booking_notice where id = :id order by due_at")
                .param("id", id)
                .query((row, number) -> new Row(
                        row.getString("kind"),
                        row.getObject("due_at", OffsetDateTime.class),
                        JsonColumn.read(row.getString("matter"), Matter.class)))
                .list();
        return rows.stream().findFirst().map(first -> notice(id, first, rows));
    }

    private static Notice notice(String id, Row first, List<Row> rows) {
        MemberId member = first.matter().member();
        OffsetDateTime due = first.dueAt().atZoneSameInstant(TimeSlot.PARIS).toOffsetDateTime();
        List<Matter> matters = rows.stream().map(Row::matter).sorted(BY_START).toList();
        return new Notice(id, NoticeKind.valueOf(first.kind()), member, due, matters);
    }
}

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

    /** Those that nobody has seen to, the oldest first: due after {@code from}, up to {@code until}. */
    List<String> due(OffsetDateTime from, OffsetDateTime until, int limit) {
        return jdbc.sql("""
                        select id from booking_notice due
                        where due_at > :from and due_at <= :until
                          and not exists (select from notices.sent sent where sent.notice = due.id)
                        group by id order by min(due_at), id limit :limit""")
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
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

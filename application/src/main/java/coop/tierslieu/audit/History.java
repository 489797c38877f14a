package coop.tierslieu.audit;

import coop.tierslieu.audit.HistoryView.Fact;
import coop.tierslieu.messaging.Facts;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads, in order, the stored facts about one subject. */
@Component
class History {

    private static final int PAGE = 200;

    /** Under which key Axon stores the message that led to this one. */
    private static final String CAUSATION = "correlationId";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * At most {@value #PAGE} facts that come after that position.
     *
     * @throws Refused NOTHING_RECORDED
     */
    HistoryView of(Subject subject, long after) {
        List<Fact> facts = jdbc.sql("""
                        select e.*, (select json_agg(json_build_object('kind', about.kind, 'id', about.subject)
                                                     order by about.kind, about.subject)
                                     from audit_trail about where about.position = t.position) as about
                        from audit_trail t join events.domain_event_entry e on e.global_index = t.position
                        where t.kind = :kind and t.subject = :subject and t.position > :after
                        order by t.position limit :limit
                        """)
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, index) -> fact(row))
                .list();
        if (facts.isEmpty()) {
            throw new Refused(AuditRule.NOTHING_RECORDED, "id", subject.id());
        }
        return facts.size() <= PAGE
                ? new HistoryView(subject, facts, null)
                : new HistoryView(
                        subject, facts.subList(0, PAGE), facts.get(PAGE - 1).position());
    }

    private Fact fact(ResultSet row) throws SQLException {
        Map<String, String> metadata = json.readValue(row.getString("meta_data"), new TypeReference<>() {});
        String type = row.getString("payload_type");
        return new Fact(
                row.getLong("global_index"),
                row.getString("event_identifier"),
                Instant.parse(row.getString("time_stamp"))
                        .atZone(TimeSlot.PARIS)
                        .toOffsetDateTime(),
                type.substring(type.lastIndexOf('.') + 1),
                metadata.get(Facts.ACTOR),
                metadata.get(Facts.ROLE),
                metadata.get(Facts.CORRELATION),
                metadata.get(CAUSATION),
                json.readValue(row.getString("about"), new TypeReference<>() {}),
                metadata,
                json.readTree(row.getString("payload")));
    }
}

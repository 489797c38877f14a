package coop.tierslieu.audit;

import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An index from subjects to the places in the history that are about them; the facts themselves stay where they are. */
@Component
@ProcessingGroup("audit.trail")
class AuditTrail {

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Object event, @MessageIdentifier String eventId) {
        Set<Subject> subjects = Subjects.of(event);
        if (subjects.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into audit_trail (kind, subject, position)
                        select about.kind, about.subject, e.global_index
                        from events.domain_event_entry e, unnest(:kinds, :subjects) as about (kind, subject)
                        where e.event_identifier = :event
                        on conflict do nothing
                        """)
                .param(
                        "kinds",
                        subjects.stream().map(about -> about.kind().name()).toArray(String[]::new))
                .param("subjects", subjects.stream().map(Subject::id).toArray(String[]::new))
                .param("event", eventId)
                .update();
    }
}

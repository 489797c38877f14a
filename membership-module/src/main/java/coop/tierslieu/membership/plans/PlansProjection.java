package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.PlansAdopted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code membership_plans}: every catalogue ever adopted. */
@Component
@ProcessingGroup("membership.plans")
class PlansProjection {

    private final JdbcClient jdbc;

    PlansProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PlansAdopted event, @SequenceNumber long adoption) {
        jdbc.sql("""
            insert into membership_plans (version, effective_from, adoption, decision, plans)
            values (:version, :effectiveFrom, :adoption, :decision, cast(:plans as jsonb))
            on conflict (version) do nothing\
            """)
                .param("version", event.version())
                .param("effectiveFrom", event.effectiveFrom())
                .param("adoption", adoption)
                .param("decision", event.decision())
                .param("plans", PlanColumn.write(event.plans()))
                .update();
    }
}

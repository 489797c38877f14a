package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.ApplicationRefused;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.DecidingBody;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who asked to become a cooperator, and what was decided. */
@Component
@ProcessingGroup("membership.applications")
class ApplicationsProjection {

    private final JdbcClient jdbc;

    ApplicationsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ApplicationReceived fact) {
        jdbc.sql("""
                insert into cooperative_application (application, member, category, shares, received_on, status)
                values (:application, :member, :category, :shares, :on, 'OPEN')
                on conflict (application) do nothing""")
                .param("application", fact.application().value())
                .param("member", fact.member().value())
                .param("category", fact.category().name())
                .param("shares", fact.shares())
                .param("on", fact.on())
                .update();
    }

    @EventHandler
    void on(CooperatorAdmitted fact) {
        decided(fact.application(), ApplicationStatus.ACCEPTED, null, fact.body(), fact.decidedOn());
    }

    @EventHandler
    void on(ApplicationRefused fact) {
        decided(fact.application(), ApplicationStatus.REFUSED, fact.reason(), fact.body(), fact.decidedOn());
    }

    private void decided(
            ApplicationId application,
            ApplicationStatus status,
            @Nullable ApplicationRefusalReason reason,
            DecidingBody body,
            LocalDate decidedOn) {
        jdbc.sql("""
                update cooperative_application
                set status = :status, reason = :reason, body = :body, decided_on = :decidedOn
                where application = :application""")
                .param("application", application.value())
                .param("status", status.name())
                .param("reason", reason == null ? null : reason.name())
                .param("body", body.name())
                .param("decidedOn", decidedOn)
                .update();
    }
}

package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code member_standing} from the events, one row per member. */
@Component
@ProcessingGroup("membership.members")
class MemberStandings {

    private final JdbcClient jdbc;

    MemberStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MemberRegistered event, @Timestamp Instant registeredAt) {
        jdbc.sql("""
                insert into member_standing (member, kind, profile, customer_class, registered_at)
                values (:member, :kind, :profile, :customerClass, :registeredAt)
                on conflict (member) do nothing""")
                .param("member", event.member().value())
                .param("kind", event.kind().name())
                .param("profile", event.profile().name())
                .param("customerClass", event.customerClass().name())
                .param("registeredAt", registeredAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(CustomerClassChanged event) {
        jdbc.sql("update member_standing set customer_class = :customerClass where member = :member")
                .param("member", event.member().value())
                .param("customerClass", event.customerClass().name())
                .update();
    }

    // What was refused before no longer matters to the host once a proof is accepted; the history keeps it.
    @EventHandler
    void on(ReducedTariffGranted event) {
        jdbc.sql("""
                update member_standing
                set proof = :proof, reduced_from = :validFrom, reduced_until = :validUntil, reduced_expired = false,
                    refused_proof = null, refused_reason = null
                where member = :member""")
                .param("member", event.member().value())
                .param("proof", event.proof().name())
                .param("validFrom", event.validFrom())
                .param("validUntil", event.validUntil())
                .update();
    }

    @EventHandler
    void on(ReducedTariffRefused event) {
        jdbc.sql("""
                update member_standing set refused_proof = :proof, refused_reason = :reason
                where member = :member""")
                .param("member", event.member().value())
                .param("proof", event.proof().name())
                .param("reason", event.reason().name())
                .update();
    }

    @EventHandler
    void on(ReducedTariffExpired event) {
        jdbc.sql("""
                update member_standing set reduced_expired = true
                where member = :member and reduced_until = :validUntil""")
                .param("member", event.member().value())
                .param("validUntil", event.validUntil())
                .update();
    }
}

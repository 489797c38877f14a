package coop.tierslieu.membership.notices;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code membership_notice}: one for each decision and each reminder. */
@Component
@ProcessingGroup("membership.notices")
class ProofNoticesProjection {

    private final JdbcClient jdbc;

    ProofNoticesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ReducedTariffGranted event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(id, ProofNoticeKind.PROOF_ACCEPTED, event.member(), at, event.proof(), event.validUntil(), null);
    }

    @EventHandler
    void on(ReducedTariffRefused event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(id, ProofNoticeKind.PROOF_REFUSED, event.member(), at, event.proof(), null, event.reason());
    }

    @EventHandler
    void on(ProofExpiryReminded event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(id, ProofNoticeKind.PROOF_REMINDER, event.member(), at, event.proof(), event.validUntil(), null);
    }

    private void tell(
            String id,
            ProofNoticeKind kind,
            MemberId member,
            Instant at,
            ProofKind proof,
            @Nullable LocalDate validUntil,
            @Nullable RefusalReason reason) {
        jdbc.sql("""
                insert into membership_notice (id, kind, member, due_at, proof, valid_until, reason)
                values (:id, :kind, :member, :at, :proof, :validUntil, :reason) on conflict (id) do nothing""")
                .param("id", id)
                .param("kind", kind.name())
                .param("member", member.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("proof", proof.name())
                .param("validUntil", validUntil)
                .param("reason", reason == null ? null : reason.name())
                .update();
    }
}

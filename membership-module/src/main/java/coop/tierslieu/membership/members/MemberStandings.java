package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberMerged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.MemberReinstated;
import coop.tierslieu.membership.published.PayerNamed;
import coop.tierslieu.membership.published.PayerReleased;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.ReducedTariffRequested;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
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

    @EventHandler
    void on(ProfileChanged event) {
        jdbc.sql("""
                update member_standing set profile = :profile, requested_proof = null, requested_at = null
                where member = :member""")
                .param("member", event.member().value())
                .param("profile", event.profile().name())
                .update();
    }

    @EventHandler
    void on(MemberArchived event) {
        archived(event.member(), true);
    }

    @EventHandler
    void on(MemberReinstated event) {
        archived(event.member(), false);
    }

    private void archived(MemberId member, boolean archived) {
        jdbc.sql("update member_standing set archived = :archived where member = :member")
                .param("member", member.value())
                .param("archived", archived)
                .update();
    }

    // Whoever was merged into the one that goes is now the one that stays.
    @EventHandler
    void on(MemberMerged event) {
        jdbc.sql("""
                update member_standing set merged_into = :into, requested_proof = null, requested_at = null
                where member = :member or merged_into = :member""")
                .param("member", event.member().value())
                .param("into", event.into().value())
                .update();
    }

    @EventHandler
    void on(PayerNamed event) {
        payer(event.member(), event.payer());
    }

    @EventHandler
    void on(PayerReleased event) {
        payer(event.member(), null);
    }

    private void payer(MemberId member, @Nullable MemberId payer) {
        jdbc.sql("update member_standing set payer = :payer where member = :member")
                .param("member", member.value())
                .param("payer", payer == null ? null : payer.value())
                .update();
    }

    @EventHandler
    void on(ReducedTariffRequested event, @Timestamp Instant requestedAt) {
        jdbc.sql("""
                update member_standing set requested_proof = :proof, requested_at = :requestedAt
                where member = :member""")
                .param("member", event.member().value())
                .param("proof", event.proof().name())
                .param("requestedAt", requestedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ProofExpiryReminded event) {
        jdbc.sql("update member_standing set reminded_until = :validUntil where member = :member")
                .param("member", event.member().value())
                .param("validUntil", event.validUntil())
                .update();
    }

    // What was refused before no longer matters to the host once a proof is accepted; the history keeps it.
    @EventHandler
    void on(ReducedTariffGranted event) {
        jdbc.sql("""
                update member_standing
                set proof = :proof, reduced_from = :validFrom, reduced_until = :validUntil, reduced_expired = false,
                    refused_proof = null, refused_reason = null, requested_proof = null, requested_at = null
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
                update member_standing
                set refused_proof = :proof, refused_reason = :reason, requested_proof = null, requested_at = null
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

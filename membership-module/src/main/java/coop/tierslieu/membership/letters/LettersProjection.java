package coop.tierslieu.membership.letters;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceOffered;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
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

/** Keeps {@code membership_letter}. A letter is named by the fact it tells of, so it is the same after a replay. */
@Component
@ProcessingGroup("membership.letters")
class LettersProjection {

    private final JdbcClient jdbc;

    LettersProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SubscriptionRenewalAnnounced event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(LetterKind.RENEWAL_ANNOUNCED, event.member(), event.renewsOn(), null, id, at);
    }

    @EventHandler
    void on(SubscriptionTermReminded event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(LetterKind.TERM_REMINDED, event.member(), event.suspendOn(), null, id, at);
    }

    /** Whoever asked for it themselves knows. */
    @EventHandler
    void on(SubscriptionSuspended event, @MessageIdentifier String id, @Timestamp Instant at) {
        if (event.endOn() != null) {
            tell(LetterKind.SUSPENDED_UNPAID, event.member(), event.endOn(), null, id, at);
        }
    }

    @EventHandler
    void on(PlaceOffered event, @MessageIdentifier String id, @Timestamp Instant at) {
        tell(LetterKind.PLACE_OFFERED, event.member(), event.until(), event.kind(), id, at);
    }

    /** @param day by which the member may act on it */
    private void tell(
            LetterKind kind, MemberId member, LocalDate day, @Nullable PlanKind about, String id, Instant at) {
        jdbc.sql("""
            insert into membership_letter (id, kind, member, day, about, due_at)
            values (:id, :kind, :member, :day, :about, :at)
            on conflict (id) do nothing\
            """)
                .param("id", id)
                .param("kind", kind.name())
                .param("member", member.value())
                .param("day", day)
                .param("about", about == null ? null : about.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

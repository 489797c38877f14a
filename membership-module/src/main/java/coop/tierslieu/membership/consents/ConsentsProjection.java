package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.ConsentGiven;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import coop.tierslieu.membership.published.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code membership_consent}: the last word about each matter. */
@Component
@ProcessingGroup("membership.consents")
class ConsentsProjection {

    private final JdbcClient jdbc;

    ConsentsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ConsentGiven event, @Timestamp Instant at) {
        said(event.member(), event.consent(), true, event.by(), at);
    }

    @EventHandler
    void on(ConsentWithdrawn event, @Timestamp Instant at) {
        said(event.member(), event.consent(), false, event.by(), at);
    }

    private void said(MemberId member, ConsentKind consent, boolean given, ConsentMeans means, Instant at) {
        jdbc.sql("""
                insert into membership_consent (member, consent, given, means, said_at)
                values (:member, :consent, :given, :means, :at)
                on conflict (member, consent) do update
                set given = excluded.given, means = excluded.means, said_at = excluded.said_at""")
                .param("member", member.value())
                .param("consent", consent.name())
                .param("given", given)
                .param("means", means.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.shared.Identifier;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the ledger, and what its lines need to explain themselves: names of spaces, decisions behind tariffs. */
@Component
@ProcessingGroup("revenue.entries")
class RevenueLedger {

    private final JdbcClient jdbc;

    RevenueLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BookingEvent event, @MessageIdentifier String eventId, @Timestamp Instant recordedAt) {
        RevenueEntries.of(event, eventId, recordedAt).forEach(this::write);
    }

    @EventHandler
    void on(MembershipEvent event, @MessageIdentifier String eventId, @Timestamp Instant recordedAt) {
        PassEntries.of(event, eventId, recordedAt).forEach(this::write);
        SubscriptionEntries.of(event, eventId, recordedAt).forEach(this::write);
    }

    @EventHandler
    void on(SpaceRegistered event) {
        jdbc.sql("""
            insert into revenue_space (space, name) values (:space, :name)
            on conflict (space) do update set name = excluded.name
            """)
                .param("space", event.space().value())
                .param("name", event.name())
                .update();
    }

    @EventHandler
    void on(RateCardAdopted event) {
        jdbc.sql("""
            insert into revenue_tariff (version, decision) values (:version, :decision)
            on conflict (version) do update set decision = excluded.decision
            """)
                .param("version", event.version())
                .param("decision", event.decision())
                .update();
    }

    private void write(Entry entry) {
        Origin origin = entry.origin();
        Entry.Tariff tariff = entry.tariff();
        jdbc.sql("""
            insert into revenue_entry (id, stream, nature, space, kind, member, booking, pass, subscription,
                day,
                excl_cents, vat_cents, vat_permille, tariff_version, reduced, recorded_at)
            values (:id, :stream, :nature, :space, :kind, :member, :booking, :pass, :subscription,
                :day,
                :excl, :vat, :permille, :tariff, :reduced, :recordedAt)
            on conflict (id) do nothing
            """)
                .param("id", entry.id())
                .param("stream", entry.stream().name())
                .param("nature", entry.nature().name())
                .param("space", text(origin.space()))
                .param("kind", origin.kind() == null ? null : origin.kind().name())
                .param("member", entry.member().value())
                .param("booking", text(origin.booking()))
                .param("pass", text(origin.pass()))
                .param("subscription", text(origin.subscription()))
                .param("day", entry.day())
                .param("excl", entry.amount().excl().cents())
                .param("vat", entry.amount().vat().cents())
                .param("permille", entry.amount().rate().permille())
                .param("tariff", tariff == null ? null : tariff.version())
                .param("reduced", tariff == null ? null : tariff.reduced())
                .param("recordedAt", entry.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String text(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}

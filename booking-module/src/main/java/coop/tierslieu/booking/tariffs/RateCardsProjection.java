package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.RateCardAdopted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code booking_rate_card}: every card ever adopted. */
@Component
@ProcessingGroup("booking.tariffs")
class RateCardsProjection {

    private final JdbcClient jdbc;

    RateCardsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RateCardAdopted event, @SequenceNumber long adoption) {
        jdbc.sql("""
                        insert into booking_rate_card (version, effective_from, adoption, decision, lines)
                        values (:version, :effectiveFrom, :adoption, :decision, cast(:lines as jsonb))
                        on conflict (version) do nothing""")
                .param("version", event.version())
                .param("effectiveFrom", event.effectiveFrom())
                .param("adoption", adoption)
                .param("decision", event.decision())
                .param("lines", JsonColumn.write(event.lines()))
                .update();
    }
}

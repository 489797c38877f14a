package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.PlaceOfferLapsed;
import coop.tierslieu.membership.published.PlaceOfferTaken;
import coop.tierslieu.membership.published.PlaceOffered;
import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlaceWaitingJoined;
import coop.tierslieu.membership.published.PlaceWaitingLeft;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code membership_waiting}: who waits, what is offered, and what became of it. */
@Component
@ProcessingGroup("membership.placewaiting")
class PlaceWaitingProjection {

    private final JdbcClient jdbc;

    PlaceWaitingProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PlaceWaitingJoined event, @Timestamp Instant at) {
        jdbc.sql("""
            insert into membership_waiting (id, member, kind, wished_from, joined_at, status)
            values (:id, :member, :kind, :from, :at, 'WAITING')
            on conflict (id) do nothing\
            """)
                .param("id", event.waiting().value())
                .param("member", event.member().value())
                .param("kind", event.kind().name())
                .param("from", event.wishedFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(PlaceOffered event) {
        jdbc.sql("""
            update membership_waiting set status = 'OFFERED', place = :place, free_from = :from, offered_until = :until
            where id = :id\
            """)
                .param("place", event.place().value())
                .param("from", event.freeFrom())
                .param("until", event.until())
                .param("id", event.waiting().value())
                .update();
    }

    @EventHandler
    void on(PlaceOfferLapsed event) {
        status(event, WaitingStatus.LAPSED);
    }

    @EventHandler
    void on(PlaceOfferTaken event) {
        status(event, WaitingStatus.TAKEN);
    }

    @EventHandler
    void on(PlaceWaitingLeft event) {
        status(event, WaitingStatus.LEFT);
    }

    private void status(PlaceWaitingEvent event, WaitingStatus status) {
        jdbc.sql("update membership_waiting set status = :status where id = :id")
                .param("status", status.name())
                .param("id", event.waiting().value())
                .update();
    }
}

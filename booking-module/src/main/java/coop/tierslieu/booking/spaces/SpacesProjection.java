package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.booking.published.SpaceReopened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code booking_place}, {@code booking_space}, {@code booking_closure} and {@code booking_allocation}. */
@Component
@ProcessingGroup("booking.spaces")
class SpacesProjection {

    private final JdbcClient jdbc;

    SpacesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PlaceOpened event) {
        jdbc.sql("""
            insert into booking_place (id, name, maximum_headcount) values (:id, :name, :headcount)
            on conflict (id) do nothing\
            """)
                .param("id", event.place())
                .param("name", event.name())
                .param("headcount", event.maximumHeadcount())
                .update();
    }

    @EventHandler
    void on(SpaceRegistered event) {
        jdbc.sql("""
            insert into booking_space (id, kind, definition)
            values (:id, :kind, cast(:definition as jsonb))
            on conflict (id) do nothing\
            """)
                .param("id", event.space().value())
                .param("kind", event.kind().name())
                .param("definition", JsonColumn.write(event))
                .update();
    }

    @EventHandler
    void on(OpeningHoursChanged event) {
        jdbc.sql("""
                        update booking_space
                        set definition = jsonb_set(definition, '{openingHours}', cast(:hours as jsonb))
                        where id = :id""")
                .param("id", event.space().value())
                .param("hours", JsonColumn.write(event.openingHours()))
                .update();
    }

    @EventHandler
    void on(SpaceClosed event) {
        jdbc.sql("""
            insert into booking_closure (id, space, starts_at, ends_at, start_text, end_text, reason)
            values (:id, :space, :startsAt, :endsAt, :startText, :endText, :reason)
            on conflict (id) do nothing\
            """)
                .param("id", event.closure().value())
                .param("space", event.space().value())
                .param("startsAt", event.slot().start())
                .param("endsAt", event.slot().end())
                .param("startText", event.slot().start().toString())
                .param("endText", event.slot().end().toString())
                .param("reason", event.reason())
                .update();
    }

    @EventHandler
    void on(SpaceAllocated event) {
        jdbc.sql("""
            insert into booking_allocation (allocation, space, member, from_day)
            values (:allocation, :space, :member, :from)
            on conflict (allocation, space, from_day) do nothing\
            """)
                .param("allocation", event.allocation().value())
                .param("space", event.space().value())
                .param("member", event.member().value())
                .param("from", event.from())
                .update();
    }

    @EventHandler
    void on(SpaceReleased event) {
        jdbc.sql("""
            update booking_allocation set until_day = :until
            where allocation = :allocation and space = :space and until_day is null\
            """)
                .param("until", event.from())
                .param("allocation", event.allocation().value())
                .param("space", event.space().value())
                .update();
    }

    @EventHandler
    void on(SpaceReopened event) {
        jdbc.sql("delete from booking_closure where id = :id")
                .param("id", event.closure().value())
                .update();
    }
}

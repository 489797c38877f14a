package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code booking_booking}: one row per booking, whatever became of it. {@code BookingMovedOut} is left alone:
 * {@code BookingChanged}, of the same decision, tells where the booking is now.
 */
@Component
@ProcessingGroup("booking.planning")
class PlanningProjection {

    private final JdbcClient jdbc;

    PlanningProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BookingConfirmed event, @Timestamp Instant at) {
        PlannedBooking booking =
                PlannedBooking.of(event).agreedAt(at.atZone(TimeSlot.PARIS).toOffsetDateTime());
        write(booking, """
                insert into booking_booking (id, space, member, series, starts_at, ends_at, booking)
                values (:id, :space, :member, :series, :startsAt, :endsAt, cast(:booking as jsonb))
                on conflict (id) do nothing""").update();
    }

    @EventHandler
    void on(BookingCancelled event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(BookingCheckedIn event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(BookingChanged event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(BookingCorrected event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(LeftEarly event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(NoShowRecorded event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    @EventHandler
    void on(DepositReceived event, @MessageIdentifier String fact) {
        follow(event.booking(), event, fact);
    }

    private void follow(BookingId id, BookingEvent event, String fact) {
        jdbc.sql("select booking from booking_booking where id = :id and :fact <> all (facts)")
                .param("id", id.value())
                .param("fact", fact)
                .query((row, number) -> JsonColumn.read(row.getString("booking"), PlannedBooking.class))
                .optional()
                .map(known -> known.after(event))
                .ifPresent(next -> write(next, """
                        update booking_booking
                        set space = :space, member = :member, series = :series, starts_at = :startsAt,
                            ends_at = :endsAt, booking = cast(:booking as jsonb), facts = array_append(facts, :fact)
                        where id = :id""").param("fact", fact).update());
    }

    private StatementSpec write(PlannedBooking booking, String sql) {
        var series = booking.arrangement().series();
        return jdbc.sql(sql)
                .param("id", booking.id().value())
                .param("space", booking.space().value())
                .param("member", booking.member().value())
                .param("series", series == null ? null : series.value())
                .param("startsAt", booking.slot().start())
                .param("endsAt", booking.slot().end())
                .param("booking", JsonColumn.write(booking));
    }
}

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.HoldReleased.Release;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code booking_hold}, what is held now, and {@code booking_waiting}, whoever waits or has waited. */
@Component
@ProcessingGroup("booking.waitlist")
class WaitlistProjection {

    private final JdbcClient jdbc;

    WaitlistProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SlotHeld event) {
        jdbc.sql("""
                        insert into booking_hold (booking, member, starts_at, ends_at, held)
                        values (:booking, :member, :startsAt, :endsAt, cast(:held as jsonb))
                        on conflict (booking) do update
                        set member = excluded.member, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            held = excluded.held""")
                .param("booking", event.booking().value())
                .param("member", event.member().value())
                .param("startsAt", event.slot().start())
                .param("endsAt", event.slot().end())
                .param("held", JsonColumn.write(Held.of(event)))
                .update();
        if (event.hold() == HoldKind.WAITLIST_OFFER) {
            jdbc.sql("""
                            update booking_waiting set status = 'OFFERED', offered_until = :until
                            where booking = :booking and status = 'WAITING'""")
                    .param("booking", event.booking().value())
                    .param("until", event.until().toString())
                    .update();
        }
    }

    @EventHandler
    void on(HoldReleased event) {
        forgetHold(event.booking());
        if (event.hold() == HoldKind.WAITLIST_OFFER) {
            became(event.booking(), event.release() == Release.LAPSED ? WaitingStatus.LAPSED : WaitingStatus.LEFT);
        }
    }

    @EventHandler
    void on(BookingConfirmed event) {
        forgetHold(event.booking());
        became(event.booking(), WaitingStatus.TAKEN);
    }

    /** The calendar of a space numbers its facts, so that whoever joined first has the lower number. */
    @EventHandler
    void on(WaitlistJoined event, @SequenceNumber long turn) {
        jdbc.sql("""
                        insert into booking_waiting (booking, space, member, starts_at, ends_at, start_text, end_text,
                            seats, layout, joined_at, turn, status)
                        values (:booking, :space, :member, :startsAt, :endsAt, :startText, :endText,
                            :seats, :layout, :joinedAt, :turn, 'WAITING')
                        on conflict (booking) do nothing""")
                .param("booking", event.booking().value())
                .param("space", event.space().value())
                .param("member", event.member().value())
                .param("startsAt", event.slot().start())
                .param("endsAt", event.slot().end())
                .param("startText", event.slot().start().toString())
                .param("endText", event.slot().end().toString())
                .param("seats", event.seats())
                .param("layout", event.layout() == null ? null : event.layout().name())
                .param("joinedAt", event.joinedAt().toString())
                .param("turn", turn)
                .update();
    }

    @EventHandler
    void on(WaitlistLeft event) {
        became(event.booking(), WaitingStatus.LEFT);
    }

    private void forgetHold(BookingId booking) {
        jdbc.sql("delete from booking_hold where booking = :booking")
                .param("booking", booking.value())
                .update();
    }

    private void became(BookingId booking, WaitingStatus status) {
        jdbc.sql("update booking_waiting set status = :status where booking = :booking")
                .param("booking", booking.value())
                .param("status", status.name())
                .update();
    }
}

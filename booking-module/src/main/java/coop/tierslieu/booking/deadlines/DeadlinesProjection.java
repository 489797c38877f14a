package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code booking_deadline}: what has to happen by when, until it has happened or need not any more. */
@Component
@ProcessingGroup("booking.deadlines")
class DeadlinesProjection {

    private final JdbcClient jdbc;

    DeadlinesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SlotHeld event) {
        set(DeadlineKind.CONFIRM, event.booking(), event.space(), event.until());
    }

    @EventHandler
    void on(HoldReleased event) {
        settle(event.booking());
    }

    @EventHandler
    void on(BookingConfirmed event, @Timestamp Instant confirmedAt) {
        settle(event.booking());
        if (isAwaited(event.kind(), event.slot(), event.arrangement())) {
            set(DeadlineKind.COME, event.booking(), event.space(), from(event.slot(), confirmedAt));
        }
        var deposit = event.arrangement().deposit();
        if (deposit != null) {
            set(DeadlineKind.PAY_DEPOSIT, event.booking(), event.space(), deposit.dueBy());
        }
    }

    /** Whoever has come need not come again, and whoever has paid need not pay again. */
    @EventHandler
    void on(BookingChanged event, @Timestamp Instant changedAt) {
        boolean outstanding = forget(DeadlineKind.COME, event.booking())
                || !isAwaited(event.previousKind(), event.previousSlot(), event.arrangement());
        if (outstanding && isAwaited(event.kind(), event.slot(), event.arrangement())) {
            set(DeadlineKind.COME, event.booking(), event.space(), from(event.slot(), changedAt));
        }
        var deposit = event.arrangement().deposit();
        if (forget(DeadlineKind.PAY_DEPOSIT, event.booking()) && deposit != null) {
            set(DeadlineKind.PAY_DEPOSIT, event.booking(), event.space(), deposit.dueBy());
        }
    }

    @EventHandler
    void on(BookingCheckedIn event) {
        settle(event.booking());
    }

    @EventHandler
    void on(LeftEarly event) {
        settle(event.booking());
    }

    @EventHandler
    void on(NoShowRecorded event) {
        settle(event.booking());
    }

    @EventHandler
    void on(BookingCancelled event) {
        settle(event.booking());
    }

    @EventHandler
    void on(DepositReceived event) {
        settle(event.booking());
    }

    /**
     * Where people come, at the time they said. A locker and a projector are not looked after; extras come with their
     * room; whoever hires the place for an evening, or a desk for days on end, sets their own hours.
     */
    private static boolean isAwaited(SpaceKind kind, TimeSlot slot, Arrangement arrangement) {
        return kind != SpaceKind.LOCKER
                && kind != SpaceKind.EQUIPMENT
                && arrangement.main() == null
                && arrangement.use() == Use.A_LA_CARTE
                && slot.localEnd()
                        .minusNanos(1)
                        .toLocalDate()
                        .equals(slot.localStart().toLocalDate());
    }

    /** Nobody is late for what was agreed after it had begun: at the door, or in the step that is running. */
    private static OffsetDateTime from(TimeSlot slot, Instant agreed) {
        return slot.start().toInstant().isBefore(agreed)
                ? agreed.atOffset(slot.start().getOffset())
                : slot.start();
    }

    private void set(DeadlineKind kind, BookingId booking, SpaceId space, OffsetDateTime dueAt) {
        jdbc.sql("""
                        insert into booking_deadline (kind, booking, space, due_at)
                        values (:kind, :booking, :space, :dueAt)
                        on conflict (kind, booking) do update set space = excluded.space, due_at = excluded.due_at""")
                .param("kind", kind.name())
                .param("booking", booking.value())
                .param("space", space.value())
                .param("dueAt", dueAt)
                .update();
    }

    private boolean forget(DeadlineKind kind, BookingId booking) {
        return jdbc.sql("delete from booking_deadline where kind = :kind and booking = :booking")
                        .param("kind", kind.name())
                        .param("booking", booking.value())
                        .update()
                > 0;
    }

    private void settle(BookingId booking) {
        jdbc.sql("delete from booking_deadline where booking = :booking")
                .param("booking", booking.value())
                .update();
    }
}

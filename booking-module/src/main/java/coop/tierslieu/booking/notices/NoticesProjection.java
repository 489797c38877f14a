package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code booking_notice}: a row per notice and booking it tells of, and {@code booking_matter}: what is known of
 * a booking, for the facts that name it only, and beside it what is kept or hoped for, for when a space closes. Whether a notice was sent is the business of the post.
 */
@Component
@ProcessingGroup("booking.notices")
class NoticesProjection {

    /** In the metadata of every event: the message that began it all, so one for all that one command did. */
    private static final String ORIGIN = "traceId";

    private final JdbcClient jdbc;

    NoticesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BookingConfirmed event, EventMessage<?> message) {
        Matter matter = Matter.of(event);
        remember(matter);
        forgetAwaited(event.booking());
        tell(NoticeKind.CONFIRMATION, matter, message);
        remind(matter, message);
    }

    @EventHandler
    void on(BookingChanged event, EventMessage<?> message) {
        Matter matter = Matter.of(event);
        remember(matter);
        tell(NoticeKind.CHANGE, matter, message);
        withdrawReminder(event.booking());
        remind(matter, message);
    }

    @EventHandler
    void on(BookingCancelled event, EventMessage<?> message) {
        tell(NoticeKind.CANCELLATION, Matter.of(event, known(event.booking())), message);
        withdrawReminder(event.booking());
    }

    @EventHandler
    void on(NoShowRecorded event, EventMessage<?> message) {
        known(event.booking()).ifPresent(matter -> tell(NoticeKind.NO_SHOW, matter, message));
    }

    @EventHandler
    void on(DepositReceived event, EventMessage<?> message) {
        known(event.booking())
                .map(matter -> matter.withDeposit(event.amount()))
                .ifPresent(matter -> tell(NoticeKind.DEPOSIT_RECEIVED, matter, message));
    }

    /** Whoever is at the checkout knows it. */
    @EventHandler
    void on(SlotHeld event, EventMessage<?> message) {
        if (event.hold() != HoldKind.CHECKOUT) {
            Matter matter = Matter.of(event);
            remember(matter);
            await(matter);
            tell(event.hold() == HoldKind.OPTION ? NoticeKind.OPTION : NoticeKind.WAITLIST_OFFER, matter, message);
        }
    }

    @EventHandler
    void on(HoldReleased event, EventMessage<?> message) {
        forgetAwaited(event.booking());
        if (event.hold() != HoldKind.CHECKOUT && event.release() == HoldReleased.Release.LAPSED) {
            NoticeKind kind = event.hold() == HoldKind.OPTION ? NoticeKind.OPTION_LAPSED : NoticeKind.WAITLIST_LAPSED;
            known(event.booking()).ifPresent(matter -> tell(kind, matter, message));
        }
    }

    @EventHandler
    void on(BookingCorrected event, EventMessage<?> message) {
        tell(NoticeKind.CORRECTION, Matter.of(event, known(event.booking())), message);
    }

    @EventHandler
    void on(WaitlistJoined event) {
        forgetPast(event.joinedAt());
        await(Matter.of(event));
    }

    @EventHandler
    void on(WaitlistLeft event) {
        forgetAwaited(event.booking());
    }

    @EventHandler
    void on(SpaceRegistered event) {
        event.parts()
                .forEach(part -> jdbc.sql(
                                "insert into booking_notice_part (part, whole) values (?, ?) on conflict do nothing")
                        .params(part.value(), event.space().value())
                        .update());
    }

    /** Bookings stand until someone acts, who is told then; what is only kept or hoped for is lost at once. */
    @EventHandler
    void on(SpaceClosed event, EventMessage<?> message) {
        awaited(event).forEach(matter -> {
            // Where the whole place closes, every space does: that is told once.
            String id = "%s-%s-%d"
                    .formatted(
                            matter.booking(),
                            code(NoticeKind.CLOSURE),
                            event.slot().start().toEpochSecond());
            insert(
                    id,
                    NoticeKind.CLOSURE,
                    matter.closedBecause(event.reason()),
                    message.getTimestamp().atOffset(ZoneOffset.UTC));
        });
    }

    /** All that one command did for someone is told at once: the days of a series, a room with its projector. */
    private void tell(NoticeKind kind, Matter matter, EventMessage<?> message) {
        Object origin = message.getMetaData().getOrDefault(ORIGIN, message.getIdentifier());
        String id = "%s-%s-%s".formatted(origin, code(kind), matter.member());
        insert(id, kind, matter, message.getTimestamp().atOffset(ZoneOffset.UTC));
    }

    /** The id names the start, so that nobody is reminded twice of the same one, however often its end changes. */
    private void remind(Matter matter, EventMessage<?> message) {
        if (!matter.extra()) {
            OffsetDateTime start = matter.slot().start();
            String id = "%s-%s-%d".formatted(matter.booking(), code(NoticeKind.REMINDER), start.toEpochSecond());
            ReminderTime.of(start, message.getTimestamp())
                    .ifPresent(due -> insert(id, NoticeKind.REMINDER, matter, due));
        }
    }

    private void insert(String id, NoticeKind kind, Matter matter, OffsetDateTime due) {
        jdbc.sql("""
                        insert into booking_notice (id, booking, kind, member, due_at, matter)
                        values (:id, :booking, :kind, :member, :due, cast(:matter as jsonb))
                        on conflict (id, booking) do nothing""")
                .param("id", id)
                .param("booking", matter.booking().value())
                .param("kind", kind.name())
                .param("member", matter.member().value())
                .param("due", due)
                .param("matter", JsonColumn.write(matter))
                .update();
    }

    private void withdrawReminder(BookingId booking) {
        jdbc.sql("delete from booking_notice where booking = :booking and kind = 'REMINDER'")
                .param("booking", booking.value())
                .update();
    }

    private void remember(Matter matter) {
        jdbc.sql("""
                        insert into booking_matter (booking, matter) values (:booking, cast(:matter as jsonb))
                        on conflict (booking) do update set matter = excluded.matter""")
                .param("booking", matter.booking().value())
                .param("matter", JsonColumn.write(matter))
                .update();
    }

    private void await(Matter matter) {
        jdbc.sql("""
                        insert into booking_notice_awaited (booking, space, starts_at, ends_at, matter)
                        values (:booking, :space, :from, :to, cast(:matter as jsonb))
                        on conflict (booking) do update set matter = excluded.matter""")
                .param("booking", matter.booking().value())
                .param("space", matter.space().value())
                .param("from", matter.slot().start())
                .param("to", matter.slot().end())
                .param("matter", JsonColumn.write(matter))
                .update();
    }

    private void forgetAwaited(BookingId booking) {
        jdbc.sql("delete from booking_notice_awaited where booking = :booking")
                .param("booking", booking.value())
                .update();
    }

    /** Nobody leaves a waitlist whose hour has passed. */
    private void forgetPast(OffsetDateTime now) {
        jdbc.sql("delete from booking_notice_awaited where ends_at <= :now")
                .param("now", now)
                .update();
    }

    private List<Matter> awaited(SpaceClosed closure) {
        return jdbc.sql("""
                        select matter from booking_notice_awaited
                        where (space = :space or space in (select whole from booking_notice_part where part = :space))
                          and starts_at < :to and ends_at > :from
                        order by booking""")
                .param("space", closure.space().value())
                .param("from", closure.slot().start())
                .param("to", closure.slot().end())
                .query((row, number) -> JsonColumn.read(row.getString("matter"), Matter.class))
                .list();
    }

    private Optional<Matter> known(BookingId booking) {
        return jdbc.sql("select matter from booking_matter where booking = :booking")
                .param("booking", booking.value())
                .query(String.class)
                .optional()
                .map(json -> JsonColumn.read(json, Matter.class));
    }

    private static String code(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

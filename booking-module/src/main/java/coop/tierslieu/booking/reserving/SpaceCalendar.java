package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Who has one space when: the boundary inside which no seat is given twice. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class SpaceCalendar {
    @AggregateIdentifier
    private SpaceId id;

    private SpaceDefinition space;
    private List<SpaceId> parts;
    private Reservations reservations = Reservations.NONE;

    SpaceCalendar() {}

    SpaceCalendar(CalendarOpened opened) {
        apply(opened);
    }

    @CommandHandler
    List<BookingId> reserve(
            ReserveSpace wish,
            Standings standings,
            Offers offers,
            BookingRules rules,
            PartCalendars others,
            Clock clock) {
        Reserving decision = new Reserving(
                space, reservations, offers, rules.of(space.kind()).buffer());
        List<BookingConfirmed> bookings = decision.decide(wish, standings.of(wish.member()), now(clock));
        for (BookingConfirmed booking : bookings) {
            parts.forEach(part -> others.block(part, booking, rules));
            apply(booking);
        }
        return bookings.stream().map(BookingConfirmed::booking).toList();
    }

    @CommandHandler
    void cancel(CancelBooking command, PartCalendars others, Clock clock) {
        Occupation booking = bookingOf(command.booking(), command.member());
        OffsetDateTime now = now(clock);
        booking.requireCancellable(now);
        Agreement agreed = Objects.requireNonNull(booking.agreement());
        apply(new BookingCancelled(
                booking.booking(),
                id,
                space.kind(),
                agreed.member(),
                booking.slot(),
                now,
                agreed.price(),
                agreed.price().permille(agreed.terms().feePermilleAt(now))));
        parts.forEach(part -> others.unblock(part, booking.booking(), now));
    }

    @CommandHandler
    void checkIn(CheckIn command, BookingRules rules, Clock clock) {
        OffsetDateTime now = now(clock);
        bookingOf(command.booking(), command.member()).requireCheckIn(now, rules.earliestCheckIn());
        apply(new BookingCheckedIn(command.booking(), id, now));
    }

    @CommandHandler
    void recordNoShow(RecordNoShow command, BookingRules rules, PartCalendars others, Clock clock) {
        OffsetDateTime now = now(clock);
        Occupation booking = bookingOf(command.booking(), null);
        booking.requireNoShow(now, rules.noShowAfter());
        boolean released =
                !space.kind().isPooled() && now.isBefore(booking.slot().end());
        apply(new NoShowRecorded(command.booking(), id, now, released));
        if (released) {
            parts.forEach(part -> others.unblock(part, command.booking(), now));
        }
    }

    @CommandHandler
    void close(CloseSpace command, Clock clock) {
        if (reservations.find(command.closure()).isPresent()) {
            throw new Refused(CLOSURE_EXISTS_ALREADY, "closure", command.closure());
        }
        if (command.reason().isBlank() || command.reason().length() > 200) {
            throw new Refused(REASON_IS_MISSING, "reason");
        }
        OffsetDateTime end = command.slot().end();
        if (!end.isAfter(now(clock))) {
            throw new Refused(CLOSURE_IS_IN_THE_PAST, "end", Shown.moment(end));
        }
        apply(new SpaceClosed(id, command.closure(), command.slot(), command.reason()));
    }

    @CommandHandler
    void reopen(ReopenSpace command) {
        if (reservations.find(command.closure()).isEmpty()) {
            throw new Refused(CLOSURE_IS_UNKNOWN, "closure", command.closure());
        }
        apply(new SpaceReopened(id, command.closure()));
    }

    /** The whole that this space is part of wants it too. */
    void block(BookingConfirmed whole, BookingRules rules) {
        try {
            Duration buffer = rules.of(space.kind()).buffer();
            reservations.requireFree(whole.slot(), allSeats(), allSeats(), buffer);
        } catch (Refused refused) {
            throw refused.with("space", id);
        }
        apply(new SlotBlocked(id, whole.booking(), whole.space(), whole.slot()));
    }

    void unblock(BookingId booking, OffsetDateTime at) {
        apply(new SlotUnblocked(id, booking, at));
    }

    /** @param member whose it must be; null for the host, who sees to anyone's */
    private Occupation bookingOf(BookingId id, @Nullable MemberId member) {
        return reservations
                .find(id)
                .filter(known -> known.agreement() != null
                        && (member == null || known.agreement().member().equals(member)))
                .orElseThrow(() -> new Refused(BOOKING_IS_UNKNOWN, "booking", id));
    }

    private int allSeats() {
        return space.kind().isPooled() ? space.largestCapacity() : 1;
    }

    private static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
    }

    @EventSourcingHandler
    void on(CalendarOpened fact) {
        id = fact.space();
        space = new SpaceDefinition(fact.space(), fact.kind(), fact.capacity(), fact.openingHours());
        // Always in one order, so that two wholes never wait for each other's parts.
        parts = fact.parts().stream()
                .sorted(Comparator.comparing(SpaceId::value))
                .toList();
    }

    @EventSourcingHandler
    void on(BookingConfirmed fact, @Timestamp Instant at) {
        reservations = reservations.prunedAt(at).with(Occupation.of(fact));
    }

    @EventSourcingHandler
    void on(SlotBlocked fact, @Timestamp Instant at) {
        reservations = reservations.prunedAt(at).with(Occupation.byTheWhole(fact.booking(), fact.slot(), allSeats()));
    }

    @EventSourcingHandler
    void on(SlotUnblocked fact) {
        reservations = reservations.released(fact.booking(), fact.unblockedAt());
    }

    @EventSourcingHandler
    void on(BookingCancelled fact) {
        reservations = reservations.without(fact.booking());
    }

    @EventSourcingHandler
    void on(BookingCheckedIn fact) {
        reservations = reservations.change(fact.booking(), booking -> booking.attended(Attendance.PRESENT));
    }

    @EventSourcingHandler
    void on(NoShowRecorded fact) {
        reservations = reservations.change(fact.booking(), booking -> booking.attended(Attendance.ABSENT));
        if (fact.released()) {
            reservations = reservations.released(fact.booking(), fact.recordedAt());
        }
    }

    @EventSourcingHandler
    void on(SpaceClosed fact, @Timestamp Instant at) {
        reservations = reservations.prunedAt(at).with(new Closure(fact.closure(), fact.slot(), fact.reason()));
    }

    @EventSourcingHandler
    void on(SpaceReopened fact) {
        reservations = reservations.without(fact.closure());
    }
}

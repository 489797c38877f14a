package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.Extra;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.HoldReleased.Release;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Who has one space when: the boundary inside which no seat is given twice. What it decides, it decides with
 * {@link Reserving}, {@link Holding} and {@link Changing}; here the decisions become facts, in this calendar and, in the
 * same transaction, in those beside it (docs/adr/0005-the-whole-place-is-one-transaction.md).
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
class SpaceCalendar {
    @AggregateIdentifier
    private SpaceId id;

    private Calendar calendar;

    SpaceCalendar() {}

    SpaceCalendar(CalendarOpened opened) {
        apply(opened);
    }

    // Reserving

    @CommandHandler
    List<BookingId> reserve(ReserveSpace wish, Desk desk) {
        List<Reserving.Decided> decided = wouldConfirm(wish, desk);
        for (Reserving.Decided one : decided) {
            BookingConfirmed booking = one.booking();
            blockParts(booking.booking(), booking.slot(), desk);
            one.extras()
                    .forEach(extra -> desk.neighbours()
                            .tell(
                                    extra.space(),
                                    its -> its.reserve(
                                            Reserving.only(
                                                    extra, wish, new RequestedSlot(booking.booking(), booking.slot())),
                                            desk)));
            apply(paid(booking, wish.conditions().payWith(), desk));
        }
        return decided.stream().map(one -> one.booking().booking()).toList();
    }

    /** What would come of the wish; nothing does yet. */
    List<Reserving.Decided> wouldConfirm(ReserveSpace wish, Desk desk) {
        return new Reserving(calendar, desk).decide(wish);
    }

    private static BookingConfirmed paid(BookingConfirmed booking, @Nullable String source, Desk desk) {
        return source == null
                ? booking
                : booking.paidBy(desk.payments()
                        .pay(
                                source,
                                booking.member(),
                                booking.booking(),
                                booking.kind(),
                                booking.slot(),
                                booking.seats()));
    }

    @CommandHandler
    BookingId welcome(WelcomeWalkIn walkIn, Desk desk) {
        ReserveSpace wish = new ReserveSpace(
                walkIn.space(),
                walkIn.member(),
                List.of(new RequestedSlot(walkIn.booking(), walkIn.slot())),
                walkIn.seats(),
                null,
                walkIn.expectedTotal(),
                Conditions.PLAIN.paidWith(walkIn.payWith()));
        reserve(wish, desk);
        checkIn(new CheckIn(walkIn.space(), walkIn.booking(), walkIn.member()), desk);
        return walkIn.booking();
    }

    // Holding and waiting

    @CommandHandler
    List<BookingId> hold(HoldSlots wish, Desk desk) {
        Holding holding = new Holding(calendar, desk);
        List<SlotHeld> held = holding.decide(wish);
        holding.earlierCheckout(wish).forEach(earlier -> release(earlier, Release.GIVEN_BACK, desk));
        held.forEach(one -> {
            blockParts(one.booking(), one.slot(), desk);
            apply(one);
        });
        offerToTheNext(desk);
        return held.stream().map(SlotHeld::booking).toList();
    }

    @CommandHandler
    void release(ReleaseHold command, Desk desk) {
        Occupation held = calendar.reservations()
                .find(command.booking())
                .filter(known -> known.isHeldFor(command.member()))
                .orElseThrow(() -> new Refused(NOTHING_IS_HELD, "booking", command.booking()));
        release(held, Release.GIVEN_BACK, desk);
        offerToTheNext(desk);
    }

    @CommandHandler
    void lapse(LapseHold command, Desk desk) {
        Optional<Occupation> due = calendar.reservations()
                .find(command.booking())
                .filter(known -> known.hold() != null
                        && !desk.now().isBefore(known.hold().until()));
        due.ifPresent(held -> {
            release(held, Release.LAPSED, desk);
            offerToTheNext(desk);
        });
    }

    private void release(Occupation held, Release why, Desk desk) {
        Hold hold = Objects.requireNonNull(held.hold());
        apply(new HoldReleased(held.booking(), id, hold.kind(), why, desk.now()));
        freeParts(held.booking(), desk.now(), desk);
    }

    @CommandHandler
    void join(JoinWaitlist command, Desk desk) {
        apply(new Holding(calendar, desk).decide(command));
    }

    @CommandHandler
    void leave(LeaveWaitlist command, Desk desk) {
        calendar.waitlist()
                .find(command.booking())
                .filter(entry -> entry.member().equals(command.member()))
                .orElseThrow(() -> new Refused(NOT_WAITING, "booking", command.booking()));
        apply(new WaitlistLeft(command.booking(), id, desk.now()));
    }

    /** Whatever is free now goes to those who wait for it, in their order. */
    private void offerToTheNext(Desk desk) {
        for (Optional<SlotHeld> offer = nextOffer(desk); offer.isPresent(); offer = nextOffer(desk)) {
            apply(offer.get());
        }
    }

    private Optional<SlotHeld> nextOffer(Desk desk) {
        return new Holding(calendar, desk).nextOffer();
    }

    // Changing

    @CommandHandler
    void change(ChangeBooking command, Desk desk) {
        Occupation chosen = calendar.bookingOf(command.booking(), command.member());
        Shift shift = Shift.between(chosen.slot(), command.slot());
        List<Occupation> all = calendar.reservations().inScope(chosen, command.scope(), desk.now());
        // Those that move later go last first, so that none is in the other's way.
        if (shift.isLater()) {
            all = new ArrayList<>(all);
            Collections.reverse(all);
        }
        for (Occupation one : all) {
            TimeSlot slot = one.booking().equals(chosen.booking()) ? command.slot() : shift.of(one.slot());
            change(one, slot, one.booking().equals(chosen.booking()) ? command.expectedTotal() : null, desk);
        }
        offerToTheNext(desk);
    }

    private void change(Occupation known, TimeSlot slot, @Nullable Money expectedTotal, Desk desk) {
        BookingChanged change = new Changing(calendar, desk).changed(known, slot);
        Money total = change.due();
        if (known.isRunning(desk.now())) {
            blockParts(known.booking(), new TimeSlot(known.slot().end(), slot.end()), desk);
        } else {
            tellParts(desk, its -> its.free(known.booking(), desk.now()));
            blockParts(known.booking(), slot, desk);
            tellParts(desk, its -> its.offerToTheNext(desk));
        }
        for (Extra extra : change.arrangement().extras()) {
            total = total.plus(
                    desk.neighbours().ask(extra.space(), its -> its.changeWith(extra.booking(), slot, desk)));
        }
        requireExpected(expectedTotal, total);
        apply(repaid(change, known, desk));
    }

    /** As an extra of what is changed; nothing where it was given back on its own. */
    Money changeWith(BookingId booking, TimeSlot slot, Desk desk) {
        return calendar.reservations()
                .find(booking)
                .map(known -> {
                    BookingChanged change = new Changing(calendar, desk).changed(known, slot);
                    apply(change);
                    offerToTheNext(desk);
                    return change.due();
                })
                .orElse(Money.ZERO);
    }

    @CommandHandler
    void swap(SwapSpace command, Desk desk) {
        Occupation known = calendar.bookingOf(command.booking(), command.member());
        known.requireCancellable(desk.now());
        if (!calendar.parts().isEmpty()) {
            throw new Refused(A_WHOLE_STAYS_WHERE_IT_IS, "to");
        }
        if (command.to().equals(id)) {
            throw new Refused(NOTHING_CHANGES, "to");
        }
        apply(new BookingMovedOut(command.booking(), id, command.to(), desk.now()));
        desk.neighbours()
                .tell(
                        command.to(),
                        its -> its.takeIn(known, id, calendar.space().kind(), command.expectedTotal(), desk));
        offerToTheNext(desk);
    }

    private void takeIn(
            Occupation known, SpaceId from, SpaceKind previousKind, @Nullable Money expectedTotal, Desk desk) {
        if (!calendar.parts().isEmpty()) {
            throw new Refused(A_WHOLE_STAYS_WHERE_IT_IS, "to");
        }
        BookingChanged change = new Changing(calendar, desk).swappedIn(known, from, previousKind);
        requireExpected(expectedTotal, change.due());
        apply(repaid(change, known, desk));
    }

    private static void requireExpected(@Nullable Money expected, Money total) {
        if (expected != null && !expected.equals(total)) {
            throw new Refused(PRICE_HAS_CHANGED, "expectedTotal", total, expected);
        }
    }

    /** A longer slot takes more from the pass; what a late change gives back stays used, as after a late cancellation. */
    private static BookingChanged repaid(BookingChanged change, Occupation before, Desk desk) {
        Payment payment = change.arrangement().payment();
        boolean keepsAll = before.agreed().terms().feePermilleAt(change.changedAt()) > 0
                && change.price().excl().compareTo(change.previousPrice().excl()) < 0;
        return !payment.isPrepaid() || keepsAll
                ? change
                : change.paidBy(desk.payments()
                        .pay(
                                Objects.requireNonNull(payment.source()),
                                change.member(),
                                change.booking(),
                                change.kind(),
                                change.slot(),
                                change.seats()));
    }

    // Cancelling

    @CommandHandler
    void cancel(CancelBooking command, Desk desk) {
        Occupation chosen = calendar.bookingOf(command.booking(), command.member());
        chosen.requireCancellable(desk.now());
        calendar.reservations()
                .inScope(chosen, command.scope(), desk.now())
                .forEach(one -> cancel(one, CancellationReason.ASKED, desk));
        offerToTheNext(desk);
    }

    @CommandHandler
    void cancel(CancelWithoutFee command, Desk desk) {
        if (command.reason() == CancellationReason.ASKED) {
            throw new Refused(REASON_COSTS_A_FEE, "reason");
        }
        Occupation known = calendar.bookingOf(command.booking(), null);
        known.requireCancellable(desk.now());
        if (command.reason() == CancellationReason.DEPOSIT_MISSING && !known.owesDeposit(desk.now())) {
            throw new Refused(NO_DEPOSIT_IS_DUE, "booking", command.booking());
        }
        cancel(known, command.reason(), desk);
        offerToTheNext(desk);
    }

    private void cancel(Occupation known, CancellationReason reason, Desk desk) {
        OffsetDateTime now = desk.now();
        Agreement agreed = known.agreed();
        Arrangement arrangement = agreed.arrangement();
        Price fee = reason == CancellationReason.ASKED ? agreed.cancellationFee(now) : agreed.noFee();
        apply(new BookingCancelled(
                known.booking(),
                id,
                calendar.space().kind(),
                agreed.member(),
                known.slot(),
                now,
                agreed.price(),
                fee,
                reason,
                arrangement));
        boolean inTime = reason != CancellationReason.ASKED || agreed.isFreeToCancel(now);
        if (arrangement.payment().isPrepaid() && inTime) {
            desk.payments().giveBack(arrangement.payment(), agreed.member(), known.booking());
        }
        freeParts(known.booking(), now, desk);
        tellExtras(known, desk, (its, extra) -> its.cancelWith(extra, reason, desk));
    }

    /** As an extra of what is cancelled; nothing where it was given back on its own. */
    private void cancelWith(BookingId booking, CancellationReason reason, Desk desk) {
        calendar.reservations().find(booking).ifPresent(known -> {
            cancel(known, reason, desk);
            offerToTheNext(desk);
        });
    }

    @CommandHandler
    void receive(RecordDeposit command, Desk desk) {
        Agreement agreed = calendar.bookingOf(command.booking(), null).agreed();
        if (agreed.arrangement().deposit() == null || agreed.deposited()) {
            throw new Refused(NO_DEPOSIT_IS_DUE, "booking", command.booking());
        }
        apply(new DepositReceived(
                command.booking(),
                id,
                agreed.member(),
                agreed.arrangement().deposit().amount(),
                desk.now()));
    }

    // Coming and going

    @CommandHandler
    void checkIn(CheckIn command, Desk desk) {
        Occupation known = calendar.bookingOf(command.booking(), command.member());
        known.requireCheckIn(desk.now(), desk.rules().earliestCheckIn());
        apply(new BookingCheckedIn(command.booking(), id, desk.now()));
        tellExtras(
                known,
                desk,
                (its, extra) ->
                        its.expected(extra).ifPresent(one -> apply(new BookingCheckedIn(extra, its.id, desk.now()))));
    }

    @CommandHandler
    void leave(LeaveEarly command, Desk desk) {
        Occupation known = calendar.bookingOf(command.booking(), command.member());
        OffsetDateTime left = known.leavingAt(desk.now(), desk.rules());
        apply(new LeftEarly(command.booking(), id, left));
        freeFrom(
                left,
                known,
                desk,
                (its, extra) -> its.calendar
                        .reservations()
                        .find(extra)
                        .ifPresent(one -> apply(new LeftEarly(extra, its.id, left))));
    }

    @CommandHandler
    void recordNoShow(RecordNoShow command, Desk desk) {
        Occupation known = calendar.bookingOf(command.booking(), null);
        known.requireNoShow(desk.now(), desk.rules().noShowAfter());
        boolean released = !calendar.space().kind().isPooled()
                && desk.now().isBefore(known.slot().end());
        apply(new NoShowRecorded(command.booking(), id, desk.now(), released));
        if (released) {
            freeFrom(
                    desk.now(),
                    known,
                    desk,
                    (its, extra) -> its.expected(extra)
                            .ifPresent(one -> apply(new NoShowRecorded(extra, its.id, desk.now(), true))));
        }
    }

    private void freeFrom(
            OffsetDateTime moment, Occupation known, Desk desk, BiConsumer<SpaceCalendar, BookingId> extras) {
        freeParts(known.booking(), moment, desk);
        tellExtras(known, desk, (its, extra) -> {
            extras.accept(its, extra);
            its.offerToTheNext(desk);
        });
        offerToTheNext(desk);
    }

    private Optional<Occupation> expected(BookingId booking) {
        return calendar.reservations().find(booking).filter(known -> known.attendance() == Attendance.EXPECTED);
    }

    private static void tellExtras(Occupation known, Desk desk, BiConsumer<SpaceCalendar, BookingId> order) {
        known.agreed()
                .arrangement()
                .extras()
                .forEach(extra -> desk.neighbours().tell(extra.space(), its -> order.accept(its, extra.booking())));
    }

    // As part of a whole

    /** The whole that this space is part of wants it too. */
    void requireAllFree(BookingId booking, TimeSlot slot, Desk desk) {
        try {
            calendar.requireAllFree(booking, slot, desk.rules());
        } catch (Refused refused) {
            throw refused.with("space", id);
        }
    }

    /** What is held takes its parts already. */
    private void blockParts(BookingId booking, TimeSlot slot, Desk desk) {
        if (calendar.reservations().find(booking).filter(Occupation::isHeld).isEmpty()) {
            tellParts(desk, its -> its.block(id, booking, slot, desk));
        }
    }

    private void freeParts(BookingId booking, OffsetDateTime from, Desk desk) {
        tellParts(desk, its -> {
            its.free(booking, from);
            its.offerToTheNext(desk);
        });
    }

    private void tellParts(Desk desk, Consumer<SpaceCalendar> order) {
        calendar.parts().forEach(part -> desk.neighbours().tell(part, order));
    }

    private void block(SpaceId whole, BookingId booking, TimeSlot slot, Desk desk) {
        requireAllFree(booking, slot, desk);
        apply(new SlotBlocked(id, booking, whole, slot));
    }

    private void free(BookingId booking, OffsetDateTime from) {
        apply(new SlotUnblocked(id, booking, from));
    }

    // Closing

    @CommandHandler
    void close(CloseSpace command, Desk desk) {
        if (calendar.reservations().find(command.closure()).isPresent()) {
            throw new Refused(CLOSURE_EXISTS_ALREADY, "closure", command.closure());
        }
        if (command.reason().isBlank() || command.reason().length() > 200) {
            throw new Refused(REASON_IS_MISSING, "reason");
        }
        OffsetDateTime end = command.slot().end();
        if (!end.isAfter(desk.now())) {
            throw new Refused(CLOSURE_IS_IN_THE_PAST, "end", Shown.moment(end));
        }
        apply(new SpaceClosed(id, command.closure(), command.slot(), command.reason()));
    }

    @CommandHandler
    void reopen(ReopenSpace command, Desk desk) {
        if (calendar.reservations().find(command.closure()).isEmpty()) {
            throw new Refused(CLOSURE_IS_UNKNOWN, "closure", command.closure());
        }
        apply(new SpaceReopened(id, command.closure()));
        offerToTheNext(desk);
    }

    // What happened

    @EventSourcingHandler
    void on(CalendarOpened fact) {
        id = fact.space();
        calendar = Calendar.opened(fact);
    }

    @EventSourcingHandler
    void on(BookingEvent fact, @Timestamp Instant at) {
        calendar = calendar.after(fact, at);
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.NOTHING_CHANGES;
import static coop.tierslieu.booking.reserving.ReservingRule.NO_DEPOSIT_IS_DUE;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Who has one space when: the boundary inside which no seat is given twice. Its state is a {@link Calendar}; {@link
 * Reserving}, {@link Holding} and {@link Changing} decide; what follows from a decision, here and in the same transaction
 * in the calendars beside this one, is told by the class that each command is handed to
 * (docs/adr/0005-the-whole-place-is-one-transaction.md).
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("3")
class SpaceCalendar {
    @AggregateIdentifier
    private SpaceId id;

    private Calendar calendar;

    SpaceCalendar() {}

    SpaceCalendar(CalendarOpened opened) {
        apply(opened);
    }

    SpaceId id() {
        return id;
    }

    /** As it is at this moment of the command. */
    Calendar calendar() {
        return calendar;
    }

    @CommandHandler
    List<BookingId> handle(ReserveSpace command, Desk desk) {
        return new Confirmations(this, desk).reserve(command);
    }

    @CommandHandler
    BookingId handle(WelcomeWalkIn command, Desk desk) {
        return new Confirmations(this, desk).welcome(command);
    }

    @CommandHandler
    List<BookingId> handle(HoldSlots command, Desk desk) {
        return new KeptSlots(this, desk).hold(command);
    }

    @CommandHandler
    void handle(ReleaseHold command, Desk desk) {
        new KeptSlots(this, desk).giveBack(command);
    }

    @CommandHandler
    void handle(LapseHold command, Desk desk) {
        new KeptSlots(this, desk).lapse(command);
    }

    @CommandHandler
    void handle(JoinWaitlist command, Desk desk) {
        new WaitingLine(this, desk).join(command);
    }

    @CommandHandler
    void handle(LeaveWaitlist command, Desk desk) {
        new WaitingLine(this, desk).leave(command);
    }

    @CommandHandler
    void handle(ChangeBooking command, Desk desk) {
        new Rearrangements(this, desk, null).change(command);
    }

    @CommandHandler
    void handle(SwapSpace command, Desk desk) {
        new Rearrangements(this, desk, null).swap(command);
    }

    @CommandHandler
    void handle(ChangeWithoutFee command, Desk desk) {
        Rearrangements.forAClosure(this, desk, command.booking()).change(command);
    }

    @CommandHandler
    void handle(SwapWithoutFee command, Desk desk) {
        Rearrangements.forAClosure(this, desk, command.booking()).swap(command);
    }

    @CommandHandler
    void handle(CancelBooking command, Desk desk) {
        new Cancellations(this, desk).cancel(command);
    }

    @CommandHandler
    void handle(CancelWithoutFee command, Desk desk) {
        new Cancellations(this, desk).cancel(command);
    }

    @CommandHandler
    void handle(RecordDeposit command, Desk desk) {
        Agreement agreed = calendar.bookingOf(command.booking(), null).agreed();
        Deposit deposit = agreed.arrangement().deposit();
        if (deposit == null || agreed.deposited()) {
            throw new Refused(NO_DEPOSIT_IS_DUE, "booking", command.booking());
        }
        apply(new DepositReceived(command.booking(), id, agreed.member(), deposit.amount(), desk.now()));
    }

    @CommandHandler
    void handle(CheckIn command, Desk desk) {
        new Attendances(this, desk).checkIn(command);
    }

    @CommandHandler
    void handle(LeaveEarly command, Desk desk) {
        new Attendances(this, desk).leave(command);
    }

    @CommandHandler
    void handle(RecordNoShow command, Desk desk) {
        new Attendances(this, desk).recordNoShow(command);
    }

    @CommandHandler
    void handle(ChangeOpeningHours command) {
        SpaceRule.requireSound(command.openingHours());
        if (command.openingHours().equals(calendar.space().openingHours())) {
            throw new Refused(NOTHING_CHANGES, "openingHours");
        }
        apply(new OpeningHoursChanged(id, command.openingHours()));
    }

    @CommandHandler
    void handle(CloseSpace command, Desk desk) {
        new Closing(this, desk).close(command);
    }

    @CommandHandler
    void handle(ReopenSpace command, Desk desk) {
        new Closing(this, desk).reopen(command);
    }

    @CommandHandler
    void handle(AllocateSpace command, Desk desk) {
        new Allocating(this, desk).allocate(command);
    }

    @CommandHandler
    void handle(ReleaseSpace command, Desk desk) {
        new Allocating(this, desk).release(command);
    }

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

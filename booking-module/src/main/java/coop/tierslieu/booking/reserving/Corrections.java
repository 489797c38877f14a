package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What one booking should have cost, found out when it was over: by then its calendar has forgotten it. The second
 * correction starts from the first.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Corrections {
    @AggregateIdentifier
    private @Nullable BookingId booking;

    private @Nullable Price corrected;

    Corrections() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void correct(CorrectBooking command, PastBookings bookings, Desk desk) {
        PlannedBooking known = bookings.find(command.booking())
                .orElseThrow(() -> new Refused(BOOKING_IS_UNKNOWN, "booking", command.booking()));
        boolean cancelled = known.status() == BookingStatus.CANCELLED;
        if (!cancelled && desk.now().isBefore(known.slot().end())) {
            throw new Refused(
                    BOOKING_IS_NOT_OVER, null, Shown.moment(known.slot().end()));
        }
        if (cancelled && command.slot() != null) {
            throw new Refused(CANCELLED_HAS_NO_TIMES, "slot");
        }
        boolean prepaid = known.arrangement().payment().isPrepaid();
        Price due = dueSoFar(known, cancelled, prepaid);
        Price right = command.slot() == null || prepaid ? nothing(known) : reRated(known, command.slot(), desk);
        if (!prepaid && right.equals(due)) {
            throw new Refused(NOTHING_TO_CORRECT, "slot");
        }
        if (prepaid) {
            payAgain(known, command.slot(), desk.payments());
        }
        apply(new BookingCorrected(
                known.id(),
                known.space(),
                known.kind(),
                known.member(),
                command.slot() == null ? known.slot() : command.slot(),
                due,
                right,
                command.reason(),
                known.arrangement().use(),
                desk.now()));
    }

    private Price dueSoFar(PlannedBooking known, boolean cancelled, boolean prepaid) {
        if (corrected != null) {
            return corrected;
        }
        if (prepaid) {
            return nothing(known);
        }
        return cancelled ? Objects.requireNonNullElseGet(known.fee(), () -> nothing(known)) : known.price();
    }

    private static Price nothing(PlannedBooking known) {
        return Price.of(Money.ZERO, known.price().rate());
    }

    private static Price reRated(PlannedBooking known, TimeSlot slot, Desk desk) {
        LocalDate day = slot.localStart().toLocalDate();
        Standing then = new Standing(known.member(), true, known.customerClass(), day, known.reduced() ? day : null);
        Wanted wanted = new Wanted(
                slot, known.seats(), known.layout(), known.arrangement().use(), true);
        return desk.offers().reRated(known.tariffVersion(), known.kind(), wanted, then);
    }

    private static void payAgain(PlannedBooking known, @Nullable TimeSlot slot, Payments payments) {
        Payment payment = known.arrangement().payment();
        if (slot == null) {
            payments.giveBack(payment, known.member(), known.id());
        } else {
            payments.pay(
                    Objects.requireNonNull(payment.source()),
                    known.member(),
                    known.id(),
                    known.kind(),
                    slot,
                    known.seats());
        }
    }

    @EventSourcingHandler
    void on(BookingCorrected fact) {
        booking = fact.booking();
        corrected = fact.price();
    }
}

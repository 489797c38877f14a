package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
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
    void correct(CorrectBooking command, Desk desk) {
        PlannedBooking known = desk.past()
                .find(command.booking())
                .orElseThrow(() -> new Refused(BOOKING_IS_UNKNOWN, "booking", command.booking()));
        Correcting correcting = new Correcting(known, corrected, desk);
        BookingCorrected decided = correcting.decide(command);
        if (correcting.isPrepaid()) {
            payAgain(known, command.slot(), desk.payments());
        }
        apply(decided);
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

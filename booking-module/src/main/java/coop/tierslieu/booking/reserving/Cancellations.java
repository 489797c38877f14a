package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.shared.Refused;
import java.time.OffsetDateTime;

/** Bookings of one space that are given back, with their parts, their extras and what paid for them. */
record Cancellations(SpaceCalendar its, Desk desk) {

    void cancel(CancelBooking command) {
        Occupation chosen = its.calendar().bookingOf(command.booking(), command.member());
        chosen.requireCancellable(desk.now());
        its.calendar()
                .reservations()
                .inScope(chosen, command.scope(), desk.now())
                .forEach(one -> cancel(one, CancellationReason.ASKED));
        new WaitingLine(its, desk).offerToTheNext();
    }

    void cancel(CancelWithoutFee command) {
        Occupation known = its.calendar().bookingOf(command.booking(), null);
        switch (command.reason()) {
            case ASKED -> throw new Refused(REASON_COSTS_A_FEE, "reason");
            case SPACE_CLOSED -> {
                // Also of what has begun: whoever came, or was missed, could not have the space.
                known.requireNotOver(desk.now());
                new Closures(its, desk).requireTouching(known.slot());
            }
            case DEPOSIT_MISSING -> {
                known.requireCancellable(desk.now());
                if (!known.owesDeposit(desk.now())) {
                    throw new Refused(NO_DEPOSIT_IS_DUE, "booking", command.booking());
                }
            }
        }
        cancel(known, command.reason());
        new WaitingLine(its, desk).offerToTheNext();
    }

    private void cancel(Occupation known, CancellationReason reason) {
        OffsetDateTime now = desk.now();
        Agreement agreed = known.agreed();
        Payment payment = agreed.arrangement().payment();
        boolean asked = reason == CancellationReason.ASKED;
        apply(new BookingCancelled(
                known.booking(),
                its.id(),
                its.calendar().space().kind(),
                agreed.member(),
                known.slot(),
                now,
                agreed.price(),
                asked ? agreed.cancellationFee(now) : agreed.noFee(),
                reason,
                agreed.arrangement()));
        if (payment.isPrepaid() && (!asked || agreed.isFreeToCancel(now))) {
            desk.payments().giveBack(payment, agreed.member(), known.booking());
        }
        new Parts(its, desk).free(known.booking(), now);
        new Extras(known, desk).tell((other, extra) -> new Cancellations(other, desk).cancelWith(extra, reason));
    }

    /** As an extra of what is cancelled; nothing where it was given back on its own. */
    private void cancelWith(BookingId booking, CancellationReason reason) {
        its.calendar().reservations().find(booking).ifPresent(known -> {
            cancel(known, reason);
            new WaitingLine(its, desk).offerToTheNext();
        });
    }
}

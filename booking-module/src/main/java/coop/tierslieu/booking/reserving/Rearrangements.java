package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.Extra;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bookings of one space that get another slot or another space, with their parts and extras. */
record Rearrangements(SpaceCalendar its, Desk desk) {

    void change(ChangeBooking command) {
        Occupation chosen = its.calendar().bookingOf(command.booking(), command.member());
        Shift shift = Shift.between(chosen.slot(), command.slot());
        List<Occupation> all =
                new ArrayList<>(its.calendar().reservations().inScope(chosen, command.scope(), desk.now()));
        if (shift.isLater()) {
            // The last first, so that none is in another's way.
            Collections.reverse(all);
        }
        for (Occupation one : all) {
            if (one.booking().equals(chosen.booking())) {
                change(one, command.slot(), command.expectedTotal());
            } else {
                change(one, shift.of(one.slot()), null);
            }
        }
        new WaitingLine(its, desk).offerToTheNext();
    }

    private void change(Occupation known, TimeSlot slot, @Nullable Money expectedTotal) {
        BookingChanged change = new Changing(its.calendar(), desk).changed(known, slot);
        Parts parts = new Parts(its, desk);
        if (known.isRunning(desk.now())) {
            parts.block(known.booking(), new TimeSlot(known.slot().end(), slot.end()));
        } else {
            parts.move(known.booking(), slot);
        }
        Money total = change.due();
        for (Extra extra : change.arrangement().extras()) {
            total = total.plus(desk.neighbours()
                    .ask(extra.space(), other -> new Rearrangements(other, desk).changeWith(extra.booking(), slot)));
        }
        requireExpected(expectedTotal, total);
        apply(repaid(change, known));
    }

    /** As an extra of what is changed; nothing where it was given back, or moved there, on its own. */
    private Money changeWith(BookingId booking, TimeSlot slot) {
        return its.calendar()
                .reservations()
                .find(booking)
                .flatMap(known -> new Changing(its.calendar(), desk).changedWith(known, slot))
                .map(change -> {
                    apply(change);
                    new WaitingLine(its, desk).offerToTheNext();
                    return change.due();
                })
                .orElse(Money.ZERO);
    }

    void swap(SwapSpace command) {
        Occupation known = its.calendar().bookingOf(command.booking(), command.member());
        known.requireCancellable(desk.now());
        requirePlain(its);
        if (command.to().equals(its.id())) {
            throw new Refused(NOTHING_CHANGES, "to");
        }
        apply(new BookingMovedOut(command.booking(), its.id(), command.to(), desk.now()));
        SpaceId from = its.id();
        SpaceKind kind = its.calendar().space().kind();
        desk.neighbours()
                .tell(
                        command.to(),
                        other -> new Rearrangements(other, desk).takeIn(known, from, kind, command.expectedTotal()));
        new WaitingLine(its, desk).offerToTheNext();
    }

    private void takeIn(Occupation known, SpaceId from, SpaceKind previousKind, @Nullable Money expectedTotal) {
        requirePlain(its);
        BookingChanged change = new Changing(its.calendar(), desk).swappedIn(known, from, previousKind);
        requireExpected(expectedTotal, change.due());
        apply(repaid(change, known));
    }

    private static void requirePlain(SpaceCalendar calendar) {
        if (!calendar.calendar().parts().isEmpty()) {
            throw new Refused(A_WHOLE_STAYS_WHERE_IT_IS, "to");
        }
    }

    private static void requireExpected(@Nullable Money expected, Money total) {
        if (expected != null && !expected.equals(total)) {
            throw new Refused(PRICE_HAS_CHANGED, "expectedTotal", total, expected);
        }
    }

    /** A longer slot takes more from the pass; what a late change gives back stays used, as after a late cancellation. */
    private BookingChanged repaid(BookingChanged change, Occupation before) {
        Payment payment = change.arrangement().payment();
        boolean late = before.agreed().terms().feePermilleAt(change.changedAt()) > 0;
        boolean givesBack =
                change.price().excl().compareTo(change.previousPrice().excl()) < 0;
        return !payment.isPrepaid() || late && givesBack
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
}

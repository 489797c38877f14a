package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.ClosureId;
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

/**
 * Bookings of one space that get another slot or another space, with their parts and extras.
 *
 * @param closure because of which the place changes them; null when it was asked for
 */
record Rearrangements(
        SpaceCalendar its, Desk desk, @Nullable ClosureId closure) {

    /** @throws Refused BOOKING_IS_UNKNOWN, SPACE_IS_NOT_CLOSED */
    static Rearrangements forAClosure(SpaceCalendar its, Desk desk, BookingId booking) {
        Occupation known = its.calendar().bookingOf(booking, null);
        Closure touching = new Closures(its, desk).requireTouching(known.slot());
        return new Rearrangements(its, desk, touching.closure());
    }

    void change(ChangeBooking command) {
        Occupation chosen = its.calendar().bookingOf(command.booking(), command.member());
        Shift shift = Shift.between(chosen.slot(), command.slot());
        List<Occupation> all =
                new ArrayList<>(its.calendar().reservations().inScope(chosen, command.scope(), desk.now()));
        if (shift.isLater()) {
            // The last first, so that none is in another's way.
            Collections.reverse(all);
        }
        Money total = Money.ZERO;
        for (Occupation one : all) {
            boolean isChosen = one.booking().equals(chosen.booking());
            total = total.plus(change(one, isChosen ? command.slot() : shift.of(one.slot())));
        }
        requireExpected(command.expectedTotal(), total);
        new WaitingLine(its, desk).offerToTheNext();
    }

    void change(ChangeWithoutFee command) {
        Occupation known = its.calendar().bookingOf(command.booking(), null);
        requireExpected(command.expectedTotal(), change(known, command.slot()));
        new WaitingLine(its, desk).offerToTheNext();
    }

    /** @return what is due for it and its extras from now on, tax included */
    private Money change(Occupation known, TimeSlot slot) {
        BookingChanged change = new Changing(its.calendar(), desk, closure).changed(known, slot);
        Parts parts = new Parts(its, desk);
        if (known.isRunning(desk.now())) {
            parts.block(known.booking(), new TimeSlot(known.slot().end(), slot.end()));
        } else {
            parts.move(known.booking(), slot);
        }
        Money total = change.due();
        for (Extra extra : change.arrangement().extras()) {
            total = total.plus(desk.neighbours()
                    .ask(
                            extra.space(),
                            other -> new Rearrangements(other, desk, closure).changeWith(extra.booking(), slot)));
        }
        // What goes with it may have taken what was free when it was decided.
        new Changing(its.calendar(), desk, closure).requireFree(change);
        apply(repaid(change, known));
        return total;
    }

    /** As an extra of what is changed; nothing where it was given back, or moved there, on its own. */
    private Money changeWith(BookingId booking, TimeSlot slot) {
        return its.calendar()
                .reservations()
                .find(booking)
                .flatMap(known -> new Changing(its.calendar(), desk, closure).changedWith(known, slot))
                .map(change -> {
                    apply(change);
                    new WaitingLine(its, desk).offerToTheNext();
                    return change.due();
                })
                .orElse(Money.ZERO);
    }

    void swap(SwapSpace command) {
        swap(its.calendar().bookingOf(command.booking(), command.member()), command.to(), command.expectedTotal());
    }

    void swap(SwapWithoutFee command) {
        swap(its.calendar().bookingOf(command.booking(), null), command.to(), command.expectedTotal());
    }

    private void swap(Occupation known, SpaceId to, @Nullable Money expectedTotal) {
        known.requireCancellable(desk.now());
        requirePlain(its);
        if (to.equals(its.id())) {
            throw new Refused(NOTHING_CHANGES, "to");
        }
        apply(new BookingMovedOut(known.booking(), its.id(), to, desk.now()));
        SpaceId from = its.id();
        SpaceKind kind = its.calendar().space().kind();
        desk.neighbours()
                .tell(to, other -> new Rearrangements(other, desk, closure).takeIn(known, from, kind, expectedTotal));
        new WaitingLine(its, desk).offerToTheNext();
    }

    private void takeIn(Occupation known, SpaceId from, SpaceKind previousKind, @Nullable Money expectedTotal) {
        requirePlain(its);
        BookingChanged change = new Changing(its.calendar(), desk, closure).swappedIn(known, from, previousKind);
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

    /** What paid pays for the new slot, if it covers that too. */
    private BookingChanged repaid(BookingChanged change, Occupation before) {
        Payment payment = change.arrangement().payment();
        return payment.isPrepaid()
                ? change.paidBy(desk.payments()
                        .pay(
                                Objects.requireNonNull(payment.source()),
                                change.member(),
                                change.booking(),
                                change.kind(),
                                change.slot(),
                                change.seats(),
                                limits(change, before)))
                : change;
    }

    /**
     * A slot that needs more takes more from the pass; what a late change gives back stays used, as after a late
     * cancellation. Because of a closure it is the other way round: see {@link ReRating}.
     */
    private Payments.Limits limits(BookingChanged change, Occupation before) {
        int used = before.agreed().arrangement().payment().units();
        if (closure != null) {
            boolean longer = ReRating.isLonger(change.previousSlot(), change.slot());
            return longer ? Payments.Limits.NONE : Payments.Limits.atMost(used);
        }
        return before.agreed().isFreeToCancel(change.changedAt())
                ? Payments.Limits.NONE
                : Payments.Limits.atLeast(used);
    }
}

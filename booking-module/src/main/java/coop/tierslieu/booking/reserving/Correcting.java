package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a booking that is over should have cost. {@link Corrections} and the preview of a correction ask the
 * same object.
 *
 * @param corrected by an earlier correction; null when there was none
 */
record Correcting(PlannedBooking known, @Nullable Price corrected, Desk desk) {

    /**
     * @throws Refused BOOKING_IS_NOT_OVER, CANCELLED_HAS_NO_TIMES, CORRECTED_TIMES_ARE_TO_COME, TOO_LONG,
     *     NOTHING_TO_CORRECT
     */
    BookingCorrected decide(CorrectBooking command) {
        TimeSlot slot = command.slot();
        requireOver(known, desk.now());
        if (isCancelled(known) && slot != null) {
            throw new Refused(CANCELLED_HAS_NO_TIMES, "slot");
        }
        if (slot != null) {
            requireThatItCanHaveBeen(slot);
        }
        Price due = dueSoFar();
        Price right = slot == null || isPrepaid() ? nothing() : reRated(slot);
        if (!isPrepaid() && right.equals(due)) {
            throw new Refused(NOTHING_TO_CORRECT, "slot");
        }
        return new BookingCorrected(
                known.id(),
                known.space(),
                known.kind(),
                known.member(),
                slot == null ? known.slot() : slot,
                due,
                right,
                command.reason(),
                known.arrangement().use(),
                desk.now());
    }

    /** @throws Refused BOOKING_IS_NOT_OVER */
    static void requireOver(PlannedBooking known, OffsetDateTime now) {
        if (!isCancelled(known) && now.isBefore(known.slot().end())) {
            throw new Refused(
                    BOOKING_IS_NOT_OVER, null, Shown.moment(known.slot().end()));
        }
    }

    private void requireThatItCanHaveBeen(TimeSlot slot) {
        if (slot.end().isAfter(desk.now())) {
            throw new Refused(CORRECTED_TIMES_ARE_TO_COME, "end", Shown.moment(slot.end()));
        }
        Duration longest = desk.rules().longest(known.kind());
        if (slot.onTheClock().compareTo(longest) > 0) {
            throw new Refused(TOO_LONG, "end", longest.toDays());
        }
    }

    private static boolean isCancelled(PlannedBooking known) {
        return known.status() == BookingStatus.CANCELLED;
    }

    boolean isPrepaid() {
        return known.arrangement().payment().isPrepaid();
    }

    private Price dueSoFar() {
        if (corrected != null) {
            return corrected;
        }
        if (isPrepaid()) {
            return nothing();
        }
        return isCancelled(known) ? Objects.requireNonNullElseGet(known.fee(), this::nothing) : known.price();
    }

    private Price nothing() {
        return Price.of(Money.ZERO, known.price().rate());
    }

    private Price reRated(TimeSlot slot) {
        LocalDate day = slot.localStart().toLocalDate();
        Standing then = new Standing(known.member(), true, known.customerClass(), day, known.reduced() ? day : null);
        Wanted wanted = new Wanted(
                slot, known.seats(), known.layout(), known.arrangement().use(), true);
        return desk.offers().reRated(known.tariffVersion(), known.kind(), wanted, then);
    }
}

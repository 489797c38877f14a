package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What can still be done with a booking, asked of the very rules by which its calendar decides; who may is another
 * question.
 *
 * @param move to any other slot
 * @param extend it is under way, so that only its end can be put off
 * @param swap for another space
 * @param cancelFree the space has to close, so that it costs nothing; also once it has begun
 * @param correct it is over, or was given back for a fee
 */
public record Possibilities(
        boolean move,
        boolean extend,
        boolean swap,
        boolean cancel,
        boolean cancelFree,
        boolean checkIn,
        boolean leave,
        boolean noShow,
        boolean deposit,
        boolean correct) {

    /**
     * @param made of other spaces: it stays where it is
     * @param closures that touch it
     */
    static Possibilities of(
            PlannedBooking booking, boolean made, List<TimeSlot> closures, OffsetDateTime now, BookingRules rules) {
        boolean correct = isAccepted(() -> Correcting.requireOver(booking, now));
        if (booking.status() == BookingStatus.CANCELLED) {
            boolean feeIsDue = booking.due().cents() > 0;
            return new Possibilities(
                    false, false, false, false, false, false, false, false, false, correct && feeIsDue);
        }
        Occupation known = Occupation.of(booking);
        boolean changeable = isAccepted(() -> known.requireChangeable(now));
        boolean cancellable = isAccepted(() -> known.requireCancellable(now));
        return new Possibilities(
                changeable && !known.isRunning(now),
                changeable && known.isRunning(now),
                cancellable && !made,
                cancellable,
                !closures.isEmpty() && isAccepted(() -> known.requireNotOver(now)),
                isAccepted(() -> known.requireCheckIn(now, rules.earliestCheckIn())),
                isAccepted(() -> known.leavingAt(now, rules)),
                isAccepted(() -> known.requireNoShow(now, rules.noShowAfter()))
                        && closures.stream().noneMatch(known.arrival(rules.noShowAfter())::overlaps),
                booking.arrangement().deposit() != null && booking.depositReceivedAt() == null && !correct,
                correct);
    }

    public boolean any() {
        return move || extend || swap || cancel || cancelFree || checkIn || leave || noShow || deposit || correct;
    }

    private static boolean isAccepted(Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}

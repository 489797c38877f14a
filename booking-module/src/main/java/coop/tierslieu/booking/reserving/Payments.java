package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;

/** Takes what is prepaid, in the transaction of the booking it pays for: both happen or neither. */
public interface Payments {

    /**
     * Takes for a booking what its slot needs. Asked again for the same booking, it takes or returns the difference.
     *
     * @param source the id of a pass or an allowance of that member
     * @param seats of a pooled space; counts only there
     * @param limits within which it may take, whatever the slot needs
     * @throws coop.tierslieu.shared.Refused when it is not theirs, does not cover the space or the day, or has too
     *     little left
     */
    Payment pay(
            String source, MemberId member, BookingId booking, SpaceKind kind, TimeSlot slot, int seats, Limits limits);

    /** Just what the slot needs. */
    default Payment pay(String source, MemberId member, BookingId booking, SpaceKind kind, TimeSlot slot, int seats) {
        return pay(source, member, booking, kind, slot, seats, Limits.NONE);
    }

    /** Returns all that was taken for that booking; nothing happens when nothing was. */
    void giveBack(Payment payment, MemberId member, BookingId booking);

    /** In units of what is prepaid. */
    record Limits(int atLeast, int atMost) {
        public static final Limits NONE = new Limits(0, Integer.MAX_VALUE);

        public static Limits atLeast(int units) {
            return new Limits(units, Integer.MAX_VALUE);
        }

        public static Limits atMost(int units) {
            return new Limits(0, units);
        }

        public int applyTo(int needed) {
            return Math.min(Math.max(needed, atLeast), atMost);
        }
    }
}

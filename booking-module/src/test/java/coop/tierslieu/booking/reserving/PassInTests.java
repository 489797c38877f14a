package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.util.LinkedHashMap;
import java.util.Map;

/** One pass of everyone, from which each booking takes one unit per hour or part of an hour. */
final class PassInTests implements Payments {
    static final String PASS = "pass";

    final Map<BookingId, Integer> taken = new LinkedHashMap<>();

    @Override
    public Payment pay(
            String source,
            MemberId member,
            BookingId booking,
            SpaceKind kind,
            TimeSlot slot,
            int seats,
            Limits limits) {
        int units = limits.applyTo((int) -Math.floorDiv(-slot.onTheClock().toMinutes(), 60L));
        taken.put(booking, units);
        return new Payment(Payment.Means.PASS, source, units);
    }

    @Override
    public void giveBack(Payment payment, MemberId member, BookingId booking) {
        taken.remove(booking);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import org.springframework.stereotype.Component;

@Component
class NothingIsPrepaid implements Payments {
    @Override
    public Payment pay(String source, MemberId member, BookingId booking, SpaceKind kind, TimeSlot slot, int seats) {
        throw new IllegalStateException();
    }

    @Override
    public void giveBack(Payment payment, MemberId member, BookingId booking) {}
}

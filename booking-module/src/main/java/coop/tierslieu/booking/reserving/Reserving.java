package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Decides on a wish to reserve: every slot becomes a booking, or the first rule broken refuses them all. */
record Reserving(SpaceDefinition space, Reservations reservations, Offers offers, Duration buffer) {

    List<BookingConfirmed> decide(ReserveSpace wish, Standing standing, OffsetDateTime now) {
        if (wish.slots().isEmpty()) {
            throw new Refused(NO_SLOT, "slots");
        }
        if (!standing.known()) {
            throw new Refused(MEMBER_IS_UNKNOWN, "member", wish.member());
        }
        List<BookingConfirmed> confirmed = new ArrayList<>();
        Reservations taken = reservations;
        for (RequestedSlot wanted : wish.slots()) {
            if (taken.find(wanted.booking()).isPresent()) {
                throw new Refused(BOOKING_EXISTS_ALREADY, "booking", wanted.booking());
            }
            Offer offer = offers.offer(space, wanted.slot(), wish.seats(), wish.layout(), standing, now);
            BookingConfirmed booking = accept(wanted, wish, offer);
            Occupation occupation = Occupation.of(booking);
            int capacity = space.kind().isPooled() ? space.capacity().get(offer.layout()) : 1;
            taken.requireFree(wanted.slot(), occupation.seats(), capacity, buffer);
            taken = taken.with(occupation);
            confirmed.add(booking);
        }
        requireExpectedTotal(wish, confirmed);
        return confirmed;
    }

    private BookingConfirmed accept(RequestedSlot wanted, ReserveSpace wish, Offer offer) {
        return new BookingConfirmed(
                wanted.booking(),
                space.space(),
                space.kind(),
                wish.member(),
                wanted.slot(),
                wish.seats(),
                offer.layout(),
                offer.quote().price(),
                offer.quote().tariffVersion(),
                offer.quote().customerClass(),
                offer.quote().reduced(),
                offer.terms());
    }

    /** Never a surprise charge: what was offered is what is charged, or nothing is booked. */
    private static void requireExpectedTotal(ReserveSpace wish, List<BookingConfirmed> confirmed) {
        Money expected = wish.expectedTotal();
        Money total = confirmed.stream().map(booking -> booking.price().incl()).reduce(Money.ZERO, Money::plus);
        if (expected != null && !expected.equals(total)) {
            throw new Refused(PRICE_HAS_CHANGED, "expectedTotal", total, expected);
        }
    }
}

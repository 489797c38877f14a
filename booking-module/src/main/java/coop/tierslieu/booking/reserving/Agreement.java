package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;

/**
 * What was agreed with whom.
 *
 * @param seats as they were asked for: seats of a pooled space, people in any other
 * @param deposited whether the deposit has come, where one is asked
 */
record Agreement(
        MemberId member,
        int seats,
        Layout layout,
        Price price,
        CancellationTerms terms,
        Arrangement arrangement,
        boolean deposited) {

    static Agreement of(BookingConfirmed fact) {
        return new Agreement(
                fact.member(), fact.seats(), fact.layout(), fact.price(), fact.terms(), fact.arrangement(), false);
    }

    static Agreement of(PlannedBooking known) {
        return new Agreement(
                known.member(),
                known.seats(),
                known.layout(),
                known.price(),
                known.terms(),
                known.arrangement(),
                known.depositReceivedAt() != null);
    }

    /** @param deposited as before: the deposit stays where it is */
    static Agreement of(BookingChanged fact, boolean deposited) {
        return new Agreement(
                fact.member(), fact.seats(), fact.layout(), fact.price(), fact.terms(), fact.arrangement(), deposited);
    }

    Agreement withDeposit() {
        return new Agreement(member, seats, layout, price, terms, arrangement, true);
    }

    boolean isFreeToCancel(OffsetDateTime now) {
        return terms.feePermilleAt(now) == 0;
    }

    /** What giving it back now leaves due; what a pass paid for is not charged at all. */
    Price cancellationFee(OffsetDateTime now) {
        return arrangement.payment().isPrepaid() ? noFee() : price.permille(terms.feePermilleAt(now));
    }

    Price noFee() {
        return price.permille(0);
    }
}

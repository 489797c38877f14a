package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;

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

    /** @param deposited as before: the deposit stays where it is */
    static Agreement of(BookingChanged fact, boolean deposited) {
        return new Agreement(
                fact.member(), fact.seats(), fact.layout(), fact.price(), fact.terms(), fact.arrangement(), deposited);
    }

    Agreement withDeposit() {
        return new Agreement(member, seats, layout, price, terms, arrangement, true);
    }
}

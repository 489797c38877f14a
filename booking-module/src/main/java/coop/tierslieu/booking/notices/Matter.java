package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One booking, option or offer as a notice tells of it: the facts of its event, so that what was written can be
 * understood whatever happens later. What does not belong to the event is null.
 *
 * @param extra whether it was reserved with another booking, which does the reminding
 * @param before what it was before a change
 * @param fee what is kept of a former price, or remains due
 * @param until when an option or an offer lapses
 * @param received a deposit that has come in
 */
record Matter(
        BookingId booking,
        MemberId member,
        SpaceId space,
        TimeSlot slot,
        int seats,
        boolean extra,
        @Nullable Price price,
        @Nullable Payment payment,
        @Nullable CancellationTerms terms,
        @Nullable Deposit deposit,
        @Nullable Before before,
        @Nullable Price fee,
        @Nullable CancellationReason reason,
        @Nullable OffsetDateTime until,
        @Nullable Money received) {

    record Before(SpaceId space, TimeSlot slot) {}

    static Matter of(BookingConfirmed event) {
        return new Matter(
                event.booking(),
                event.member(),
                event.space(),
                event.slot(),
                event.seats(),
                event.arrangement().main() != null,
                event.price(),
                event.arrangement().payment(),
                event.terms(),
                event.arrangement().deposit(),
                null,
                null,
                null,
                null,
                null);
    }

    static Matter of(BookingChanged event) {
        return new Matter(
                event.booking(),
                event.member(),
                event.space(),
                event.slot(),
                event.seats(),
                event.arrangement().main() != null,
                event.price(),
                event.arrangement().payment(),
                event.terms(),
                null,
                new Before(event.from(), event.previousSlot()),
                event.fee(),
                null,
                null,
                null);
    }

    /** Of how many seats is told no more. */
    static Matter of(BookingCancelled event) {
        return new Matter(
                event.booking(),
                event.member(),
                event.space(),
                event.slot(),
                1,
                event.arrangement().main() != null,
                null,
                event.arrangement().payment(),
                null,
                null,
                null,
                event.fee(),
                event.reason(),
                null,
                null);
    }

    static Matter of(SlotHeld event) {
        return new Matter(
                event.booking(),
                event.member(),
                event.space(),
                event.slot(),
                event.seats(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                event.until(),
                null);
    }

    Matter withDeposit(Money amount) {
        return new Matter(
                booking, member, space, slot, seats, extra, price, payment, terms, null, before, fee, reason, until,
                amount);
    }
}

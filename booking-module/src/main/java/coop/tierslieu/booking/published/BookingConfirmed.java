package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A space is reserved. The price is a fact: it is never looked up again. Whatever was held under the same id (at
 * checkout, as an option, as an offer of the waitlist) has become this booking.
 *
 * @param seats seats of a pooled space, people in any other
 * @param price what the slot costs by the tariff, also when a pass or an allowance pays for it
 * @param tariffVersion the rate card that made the price
 * @param reduced whether the reduced tariff was applied
 * @param arrangement {@link Arrangement#PLAIN} in events that were stored without one
 */
public record BookingConfirmed(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        int seats,
        Layout layout,
        Price price,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        CancellationTerms terms,
        @Nullable Arrangement arrangement)
        implements BookingEvent {

    public BookingConfirmed {
        arrangement = arrangement == null ? Arrangement.PLAIN : arrangement;
    }

    /** By the hour or the day, alone, charged to the account. */
    public BookingConfirmed(
            BookingId booking,
            SpaceId space,
            SpaceKind kind,
            MemberId member,
            TimeSlot slot,
            int seats,
            Layout layout,
            Price price,
            String tariffVersion,
            CustomerClass customerClass,
            boolean reduced,
            CancellationTerms terms) {
        this(
                booking,
                space,
                kind,
                member,
                slot,
                seats,
                layout,
                price,
                tariffVersion,
                customerClass,
                reduced,
                terms,
                Arrangement.PLAIN);
    }

    public BookingConfirmed paidBy(Payment payment) {
        return new BookingConfirmed(
                booking,
                space,
                kind,
                member,
                slot,
                seats,
                layout,
                price,
                tariffVersion,
                customerClass,
                reduced,
                terms,
                arrangement.paidBy(payment));
    }
}

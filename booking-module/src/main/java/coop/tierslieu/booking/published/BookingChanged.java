package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A booking has another slot, or another space, and is re-rated.
 *
 * @param space where it is now
 * @param from where it was; the same space unless it was swapped, and then {@link BookingMovedOut} is heard there
 * @param previousSlot what is free again
 * @param previousPrice reversed
 * @param price what the new slot costs; because of a closure not more than before, as long as it is no longer
 * @param fee kept of what was given back, by the terms agreed before; often zero
 * @param terms of the new slot; the former ones, once their free cancellation is over
 * @param closure because of which the place changed it; null when it was asked for, as in events that were stored
 *     without one
 */
public record BookingChanged(
        BookingId booking,
        SpaceId space,
        SpaceId from,
        SpaceKind kind,
        MemberId member,
        Change change,
        TimeSlot previousSlot,
        TimeSlot slot,
        int seats,
        Layout layout,
        Price previousPrice,
        Price price,
        Price fee,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        CancellationTerms terms,
        Arrangement arrangement,
        SpaceKind previousKind,
        OffsetDateTime changedAt,
        @Nullable ClosureId closure)
        implements BookingEvent {

    /** As it was asked for. */
    public BookingChanged(
            BookingId booking,
            SpaceId space,
            SpaceId from,
            SpaceKind kind,
            MemberId member,
            Change change,
            TimeSlot previousSlot,
            TimeSlot slot,
            int seats,
            Layout layout,
            Price previousPrice,
            Price price,
            Price fee,
            String tariffVersion,
            CustomerClass customerClass,
            boolean reduced,
            CancellationTerms terms,
            Arrangement arrangement,
            SpaceKind previousKind,
            OffsetDateTime changedAt) {
        this(
                booking,
                space,
                from,
                kind,
                member,
                change,
                previousSlot,
                slot,
                seats,
                layout,
                previousPrice,
                price,
                fee,
                tariffVersion,
                customerClass,
                reduced,
                terms,
                arrangement,
                previousKind,
                changedAt,
                null);
    }

    /** The new price and what is kept of the old one, tax included. */
    public Money due() {
        return price.incl().plus(fee.incl());
    }

    public BookingChanged paidBy(Payment payment) {
        return new BookingChanged(
                booking,
                space,
                from,
                kind,
                member,
                change,
                previousSlot,
                slot,
                seats,
                layout,
                previousPrice,
                price,
                fee,
                tariffVersion,
                customerClass,
                reduced,
                terms,
                arrangement.paidBy(payment),
                previousKind,
                changedAt,
                closure);
    }
}

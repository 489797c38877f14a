package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One booking as the planning knows it.
 *
 * @param changedAt when the status became what it is; null while confirmed
 * @param releasedFrom from when others may have the slot; null while it is taken
 * @param fee what remains due once cancelled, else null
 */
public record PlannedBooking(
        BookingId id,
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
        BookingStatus status,
        @Nullable OffsetDateTime changedAt,
        @Nullable OffsetDateTime releasedFrom,
        @Nullable Price fee) {

    public static PlannedBooking of(BookingConfirmed event) {
        return new PlannedBooking(
                event.booking(),
                event.space(),
                event.kind(),
                event.member(),
                event.slot(),
                event.seats(),
                event.layout(),
                event.price(),
                event.tariffVersion(),
                event.customerClass(),
                event.reduced(),
                event.terms(),
                BookingStatus.CONFIRMED,
                null,
                null,
                null);
    }

    PlannedBooking after(BookingChange change) {
        return new PlannedBooking(
                id,
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
                change.status(),
                change.at(),
                change.releasedFrom(),
                change.fee());
    }

    /** The part of the slot that others cannot have; empty once cancelled, or released before it began. */
    public Optional<TimeSlot> occupied() {
        if (status == BookingStatus.CANCELLED) {
            return Optional.empty();
        }
        if (releasedFrom == null || !releasedFrom.isBefore(slot.end())) {
            return Optional.of(slot);
        }
        return releasedFrom.isAfter(slot.start())
                ? Optional.of(new TimeSlot(slot.start(), releasedFrom))
                : Optional.empty();
    }

    /** What cancelling at that instant would cost, before and with tax. */
    public Price feeAt(OffsetDateTime at) {
        return price.permille(terms.feePermilleAt(at));
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the API writes it.
 *
 * @param freeCancellationUntil last instant at which cancelling costs nothing
 * @param laterFees what cancelling costs after that, each until its own instant; then the whole price
 * @param changedAt when the status became what it is, once it is no longer CONFIRMED
 * @param fee what remains due, once cancelled
 */
public record BookingView(
        String id,
        String space,
        SpaceKind kind,
        String member,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        Layout layout,
        PriceView price,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        OffsetDateTime freeCancellationUntil,
        List<CancellationTerms.Step> laterFees,
        BookingStatus status,
        @Nullable OffsetDateTime changedAt,
        @Nullable PriceView fee) {

    public static BookingView of(PlannedBooking booking) {
        return new BookingView(
                booking.id().value(),
                booking.space().value(),
                booking.kind(),
                booking.member().value(),
                booking.slot().start(),
                booking.slot().end(),
                booking.seats(),
                booking.layout(),
                PriceView.of(booking.price()),
                booking.tariffVersion(),
                booking.customerClass(),
                booking.reduced(),
                booking.terms().freeUntil(),
                booking.terms().steps(),
                booking.status(),
                booking.changedAt(),
                booking.fee() == null ? null : PriceView.of(booking.fee()));
    }
}

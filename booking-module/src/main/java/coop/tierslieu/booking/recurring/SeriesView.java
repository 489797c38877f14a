package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.reserving.BookingView.ExtraView;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as the API writes it.
 *
 * @param bookings by start; cancelled ones too
 * @param skipped what could not be had when the series was made, in the answer to that only
 */
record SeriesView(String id, String member, List<Booking> bookings, List<OccurrenceView> skipped) {

    /**
     * @param price of the booking itself; its extras have theirs
     * @param fee what remains due, once cancelled
     */
    record Booking(
            String id,
            String space,
            OffsetDateTime start,
            OffsetDateTime end,
            PriceView price,
            BookingStatus status,
            @Nullable PriceView fee,
            List<ExtraView> extras) {

        static Booking of(PlannedBooking booking) {
            var fee = booking.fee();
            return new Booking(
                    booking.id().value(),
                    booking.space().value(),
                    booking.slot().start(),
                    booking.slot().end(),
                    PriceView.of(booking.price()),
                    booking.status(),
                    fee == null ? null : PriceView.of(fee),
                    booking.arrangement().extras().stream()
                            .map(extra -> new ExtraView(
                                    extra.space().value(), extra.booking().value()))
                            .toList());
        }
    }

    static SeriesView of(Series series, List<Occurrence> skipped) {
        return new SeriesView(
                series.id().value(),
                series.member().value(),
                series.bookings().stream().map(Booking::of).toList(),
                skipped.stream().map(OccurrenceView::of).toList());
    }
}

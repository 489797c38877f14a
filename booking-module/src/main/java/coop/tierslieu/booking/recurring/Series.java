package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bookings that were made together.
 *
 * @param bookings at least one, by start; cancelled ones too
 * @param extras what was reserved with them, cancelled ones too
 * @param now what has started by then can no longer be given back
 */
record Series(SeriesId id, List<PlannedBooking> bookings, List<PlannedBooking> extras, OffsetDateTime now) {

    public MemberId member() {
        return bookings.get(0).member();
    }

    public boolean isCancellable(PlannedBooking booking) {
        return booking.status().isPending() && now.isBefore(booking.slot().start());
    }

    /** The first that can still be given back. */
    public Optional<PlannedBooking> next() {
        return bookings.stream().filter(this::isCancellable).findFirst();
    }

    public List<PlannedBooking> cancellable() {
        return bookings.stream().filter(this::isCancellable).toList();
    }

    /** What stands with it, or was given back with it. */
    public List<PlannedBooking> with(PlannedBooking booking) {
        return extras.stream()
                .filter(extra -> booking.id().equals(extra.arrangement().main()))
                .filter(extra -> (extra.fee() == null) == (booking.fee() == null))
                .toList();
    }

    /** What it costs, or what remains due of it, extras and tax included. */
    public Money price(PlannedBooking booking) {
        return whole(booking)
                .map(one -> one.fee() == null ? one.price() : one.fee())
                .map(Price::incl)
                .reduce(Money.ZERO, Money::plus);
    }

    private Stream<PlannedBooking> whole(PlannedBooking booking) {
        return Stream.concat(Stream.of(booking), with(booking).stream());
    }

    /** What giving back so much of it, from that booking on, would leave to pay, extras and tax included. */
    public Money fee(PlannedBooking from, Scope scope) {
        return cancellable().stream()
                .filter(booking -> switch (scope) {
                    case ONE -> booking.equals(from);
                    case THIS_AND_FOLLOWING ->
                        !booking.slot().start().isBefore(from.slot().start());
                    case ALL -> true;
                })
                .flatMap(this::whole)
                .map(booking -> booking.feeAt(now).incl())
                .reduce(Money.ZERO, Money::plus);
    }
}

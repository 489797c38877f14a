package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The bookings that were made together.
 *
 * @param bookings at least one, by start; cancelled ones too
 * @param now what has started by then can no longer be given back
 */
record Series(SeriesId id, List<PlannedBooking> bookings, OffsetDateTime now) {

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

    /** What giving back so much of it, from that booking on, would leave to pay, tax included. */
    public Money fee(PlannedBooking from, Scope scope) {
        return cancellable().stream()
                .filter(booking -> switch (scope) {
                    case ONE -> booking.equals(from);
                    case THIS_AND_FOLLOWING ->
                        !booking.slot().start().isBefore(from.slot().start());
                    case ALL -> true;
                })
                .map(booking -> booking.feeAt(now).incl())
                .reduce(Money.ZERO, Money::plus);
    }
}

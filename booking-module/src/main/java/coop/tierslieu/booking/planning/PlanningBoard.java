package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.spaces.AllocatedPeriod;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.shared.TimeSlot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The planning in memory, fact after fact: how it is rebuilt as of a past instant. */
final class PlanningBoard {

    private final Map<SpaceId, SpaceRegistered> spaces = new LinkedHashMap<>();
    private final Map<ClosureId, ClosedPeriod> closures = new LinkedHashMap<>();
    private final Map<SpaceAllocated, AllocatedPeriod> allocations = new LinkedHashMap<>();
    private final Map<BookingId, PlannedBooking> bookings = new LinkedHashMap<>();

    PlanningBoard add(BookingEvent event) {
        if (event instanceof SpaceRegistered registered) {
            spaces.putIfAbsent(registered.space(), registered);
        } else if (event instanceof SpaceClosed closed) {
            closures.putIfAbsent(closed.closure(), ClosedPeriod.of(closed));
        } else if (event instanceof SpaceReopened reopened) {
            closures.remove(reopened.closure());
        } else if (event instanceof SpaceAllocated allocated) {
            allocations.putIfAbsent(allocated, AllocatedPeriod.of(allocated));
        } else if (event instanceof SpaceReleased released) {
            allocations.replaceAll((fact, period) -> isOf(released, period) ? period.until(released.from()) : period);
        } else if (event instanceof BookingConfirmed confirmed) {
            bookings.putIfAbsent(confirmed.booking(), PlannedBooking.of(confirmed));
        } else if (event instanceof BookingCancelled cancelled) {
            follow(cancelled.booking(), cancelled);
        } else if (event instanceof BookingCheckedIn checkedIn) {
            follow(checkedIn.booking(), checkedIn);
        } else if (event instanceof BookingChanged changed) {
            follow(changed.booking(), changed);
        } else if (event instanceof BookingCorrected corrected) {
            follow(corrected.booking(), corrected);
        } else if (event instanceof LeftEarly left) {
            follow(left.booking(), left);
        } else if (event instanceof NoShowRecorded noShow) {
            follow(noShow.booking(), noShow);
        } else if (event instanceof DepositReceived deposit) {
            follow(deposit.booking(), deposit);
        }
        return this;
    }

    private void follow(BookingId booking, BookingEvent event) {
        bookings.computeIfPresent(booking, (id, known) -> known.after(event));
    }

    private static boolean isOf(SpaceReleased released, AllocatedPeriod period) {
        return period.until() == null
                && period.allocation().equals(released.allocation())
                && period.space().equals(released.space());
    }

    PlanningView between(TimeSlot period) {
        List<ClosedPeriod> unavailable = Stream.concat(
                        closures.values().stream(),
                        allocations.values().stream().flatMap(one -> one.during(period).stream()))
                .toList();
        return PlanningView.of(period, spaces.values(), bookings.values(), List.of(), unavailable);
    }
}

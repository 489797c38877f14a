package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.waitlist.Held;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is in the place at a moment, and who will be soon. Lockers and equipment are nobody's presence.
 *
 * @param present checked in and not gone
 * @param late expected since a while, and not here yet
 * @param missed noted as absent, but a desk is only marked: they may still come
 * @param expected within {@link #SOON}
 * @param freeSeats pooled desks that nobody has at this moment
 * @param capacity people that all spaces hold together
 */
record Presence(
        List<PlannedBooking> present,
        List<PlannedBooking> late,
        List<PlannedBooking> missed,
        List<PlannedBooking> expected,
        int freeSeats,
        int capacity) {

    static final Duration SOON = Duration.ofHours(2);

    private static final Comparator<PlannedBooking> BY_START = Comparator.comparing(
                    (PlannedBooking booking) -> booking.slot().start())
            .thenComparing(booking -> booking.id().value());

    static Presence of(
            OffsetDateTime now,
            Collection<SpaceRegistered> spaces,
            Collection<PlannedBooking> bookings,
            Collection<Held> holds,
            Collection<ClosedPeriod> closures) {
        return new Presence(
                people(bookings, booking -> booking.status() == BookingStatus.CHECKED_IN && isNotOver(booking, now)),
                people(bookings, booking -> isAwaited(booking) && isUnderWay(booking, now)),
                people(bookings, booking -> booking.status() == BookingStatus.NO_SHOW && isUnderWay(booking, now)),
                people(
                        bookings,
                        booking -> isAwaited(booking)
                                && booking.slot().start().isAfter(now)
                                && !booking.slot().start().isAfter(now.plus(SOON))),
                spaces.stream()
                        .filter(space -> space.kind().isPooled())
                        .mapToInt(space -> freeSeats(space, now, spaces, bookings, holds, closures))
                        .sum(),
                spaces.stream()
                        .filter(space -> space.kind().holdsPeople())
                        .mapToInt(SpaceRegistered::largestCapacity)
                        .sum());
    }

    /** How many they are: one booking may be for several people. */
    public int people() {
        return present.stream().mapToInt(PlannedBooking::seats).sum();
    }

    Stream<PlannedBooking> all() {
        return Stream.of(present, late, missed, expected).flatMap(List::stream);
    }

    private static List<PlannedBooking> people(
            Collection<PlannedBooking> bookings, Predicate<PlannedBooking> condition) {
        return bookings.stream()
                .filter(booking -> booking.kind().holdsPeople() || booking.kind() == SpaceKind.WHOLE_PLACE)
                .filter(condition)
                .sorted(BY_START)
                .toList();
    }

    private static boolean isAwaited(PlannedBooking booking) {
        return booking.status() == BookingStatus.CONFIRMED;
    }

    /** Also a little before the start, for who has come early. */
    private static boolean isNotOver(PlannedBooking booking, OffsetDateTime now) {
        return booking.occupied().filter(taken -> taken.end().isAfter(now)).isPresent();
    }

    private static boolean isUnderWay(PlannedBooking booking, OffsetDateTime now) {
        return booking.occupied()
                .filter(taken -> taken.contains(now.toInstant()))
                .isPresent();
    }

    private static int freeSeats(
            SpaceRegistered pool,
            OffsetDateTime now,
            Collection<SpaceRegistered> spaces,
            Collection<PlannedBooking> bookings,
            Collection<Held> holds,
            Collection<ClosedPeriod> closures) {
        boolean closed = closures.stream()
                .anyMatch(closure ->
                        closure.space().equals(pool.space()) && closure.slot().contains(now.toInstant()));
        List<SpaceId> wholes = spaces.stream()
                .filter(whole -> whole.parts().contains(pool.space()))
                .map(SpaceRegistered::space)
                .toList();
        if (closed || taken(wholes::contains, now, bookings, holds) > 0) {
            return 0;
        }
        return Math.max(0, pool.largestCapacity() - taken(pool.space()::equals, now, bookings, holds));
    }

    private static int taken(
            Predicate<SpaceId> where, OffsetDateTime now, Collection<PlannedBooking> bookings, Collection<Held> holds) {
        int booked = bookings.stream()
                .filter(booking -> where.test(booking.space()) && (isUnderWay(booking, now) || booking.isThereAt(now)))
                .mapToInt(PlannedBooking::seats)
                .sum();
        int held = holds.stream()
                .filter(hold -> where.test(hold.space()) && hold.slot().contains(now.toInstant()))
                .mapToInt(Held::seats)
                .sum();
        return booked + held;
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the views say is free, by the very rules of the calendars. For offers only: a calendar decides.
 *
 * @param calendars what is taken and closed, by space
 */
record Availability(BookingRules rules, Map<SpaceId, Reservations> calendars) {

    static Availability of(
            BookingRules rules,
            List<SpaceRegistered> spaces,
            Collection<Taken> taken,
            Collection<ClosedPeriod> closures) {
        return new Availability(
                rules,
                spaces.stream()
                        .collect(Collectors.toMap(
                                SpaceRegistered::space, space -> calendar(space, spaces, taken, closures))));
    }

    private static Reservations calendar(
            SpaceRegistered space,
            List<SpaceRegistered> spaces,
            Collection<Taken> taken,
            Collection<ClosedPeriod> closures) {
        Set<SpaceId> wholes = spaces.stream()
                .filter(whole -> whole.parts().contains(space.space()))
                .map(SpaceRegistered::space)
                .collect(Collectors.toSet());
        return Reservations.of(
                taken.stream()
                        .filter(one -> one.space().equals(space.space()) || wholes.contains(one.space()))
                        .map(one -> occupation(one, space))
                        .toList(),
                closures.stream()
                        .filter(closure -> closure.space().equals(space.space()))
                        .map(closure -> new Closure(closure.id(), closure.slot(), closure.reason()))
                        .toList());
    }

    private static Occupation occupation(Taken taken, SpaceRegistered space) {
        boolean own = taken.space().equals(space.space());
        int seats = own && space.kind().isPooled() ? taken.seats() : seatsOf(space);
        Attendance attendance = own && taken.missed() ? Attendance.ABSENT : Attendance.EXPECTED;
        return Occupation.byTheWhole(taken.booking(), taken.slot(), seats)
                .attended(attendance)
                .releasedAt(taken.until());
    }

    private static int seatsOf(SpaceRegistered space) {
        return space.kind().isPooled() ? space.largestCapacity() : 1;
    }

    /** What stands in the way, if anything does; for a whole place also in any of its parts. */
    Optional<Refused> obstacle(SpaceRegistered space, TimeSlot slot, int seats, List<SpaceRegistered> spaces) {
        return obstacle(space, slot, seats)
                .or(() -> spaces.stream()
                        .filter(part -> space.parts().contains(part.space()))
                        .flatMap(part -> obstacle(part, slot, part.largestCapacity()).stream())
                        .findFirst());
    }

    private Optional<Refused> obstacle(SpaceRegistered space, TimeSlot slot, int seats) {
        int all = seatsOf(space);
        try {
            calendars
                    .getOrDefault(space.space(), Reservations.NONE)
                    .requireFree(
                            slot,
                            space.kind().isPooled() ? seats : all,
                            all,
                            rules.of(space.kind()).buffer());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }
}

package coop.tierslieu.booking.occupancy;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what is taken in a period: booked, kept for someone, or closed. Four queries, however many spaces. */
@Component
public class Occupancy {

    private final Spaces spaces;
    private final Bookings bookings;
    private final Holds holds;

    Occupancy(Spaces spaces, Bookings bookings, Holds holds) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.holds = holds;
    }

    /** Someone's slot in a space, whoever it is. */
    private record Claim(SpaceId space, TimeSlot slot, int seats) {}

    /** All spaces, each with what is taken of it, in the order in which it was reserved. */
    public List<SpaceOccupancy> during(TimeSlot period) {
        List<SpaceRegistered> all = spaces.all();
        List<Claim> claims = claims(period);
        List<ClosedPeriod> closures = spaces.unavailable(period);
        return all.stream()
                .map(space -> new SpaceOccupancy(
                        space,
                        Stream.concat(
                                        claims.stream().flatMap(claim -> taken(space, claim, all)),
                                        closures.stream()
                                                .filter(closure ->
                                                        closure.space().equals(space.space()))
                                                .map(closure -> new Taken(
                                                        space.space(),
                                                        closure.slot(),
                                                        SpaceOccupancy.seatsOf(space),
                                                        true)))
                                .toList()))
                .toList();
    }

    private List<Claim> claims(TimeSlot period) {
        OffsetDateTime from = period.start();
        return Stream.concat(
                        bookings.touching(period).stream()
                                .flatMap(
                                        booking -> booking
                                                .occupied()
                                                .map(slot -> new Claim(booking.space(), slot, booking.seats()))
                                                .stream()),
                        holds.touching(period).stream().map(held -> new Claim(held.space(), held.slot(), held.seats())))
                .filter(claim -> claim.slot().end().isAfter(from))
                .toList();
    }

    /** A booking of the whole takes each of its parts; one of a part takes the whole. */
    private static Stream<Taken> taken(SpaceRegistered space, Claim claim, List<SpaceRegistered> all) {
        boolean own = claim.space().equals(space.space());
        boolean related = space.parts().contains(claim.space()) || isWholeOf(space.space(), claim.space(), all);
        if (!own && !related) {
            return Stream.empty();
        }
        int seats = own && space.kind().isPooled() ? claim.seats() : SpaceOccupancy.seatsOf(space);
        return Stream.of(new Taken(space.space(), claim.slot(), seats, false));
    }

    private static boolean isWholeOf(SpaceId part, SpaceId whole, List<SpaceRegistered> all) {
        Optional<SpaceRegistered> found =
                all.stream().filter(space -> space.space().equals(whole)).findFirst();
        return found.isPresent() && found.get().parts().contains(part);
    }
}

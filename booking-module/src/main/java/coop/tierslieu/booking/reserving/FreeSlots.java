package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what an offer would meet, and what to propose instead. */
@Component
public class FreeSlots {

    private static final Duration REACH = Duration.ofDays(7);

    private final Spaces spaces;
    private final Bookings bookings;
    private final Holds holds;
    private final Offers offers;
    private final BookingRules rules;
    private final Clock clock;

    FreeSlots(Spaces spaces, Bookings bookings, Holds holds, Offers offers, BookingRules rules, Clock clock) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.holds = holds;
        this.offers = offers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Why the slot cannot be had now, if it cannot. */
    public Optional<Refused> obstacle(SpaceId space, TimeSlot slot, int seats) {
        return obstacle(space, slot, seats, Set.of());
    }

    /** @param own the bookings and holds of whoever asks that would give way to it */
    public Optional<Refused> obstacle(SpaceId space, TimeSlot slot, int seats, Set<BookingId> own) {
        List<SpaceRegistered> all = spaces.all();
        return around(slot, Duration.ZERO, all, own).obstacle(spaces.known(space), slot, seats, all);
    }

    /** Whether a closure, of the space or of any of its parts, touches the slot; whoever has booked. */
    public boolean isClosed(SpaceRegistered space, TimeSlot slot) {
        List<SpaceRegistered> all = spaces.all();
        return Availability.of(rules, all, List.of(), spaces.closures(slot))
                .obstacle(space, slot, 1, all)
                .isPresent();
    }

    /** Up to three slots of the same length that this person could reserve at once. */
    public List<Alternative> instead(SpaceId space, TimeSlot slot, int seats, Standing standing) {
        return instead(space, slot, seats, standing, Set.of());
    }

    /** @param own as in {@link #obstacle(SpaceId, TimeSlot, int, Set)} */
    public List<Alternative> instead(SpaceId space, TimeSlot slot, int seats, Standing standing, Set<BookingId> own) {
        List<SpaceRegistered> all = spaces.all();
        Availability availability = around(slot, REACH, all, own);
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return new AlternativeSearch(
                        rules.granularity(),
                        REACH,
                        (other, candidate) -> availability
                                        .obstacle(other, candidate, seats, all)
                                        .isEmpty()
                                && isOffered(other, candidate, seats, standing, now))
                .instead(spaces.known(space), slot, all);
    }

    /**
     * What this person could reserve at once, of all that lies within the period. The views are read here, once.
     *
     * @param own as in {@link #obstacle(SpaceId, TimeSlot, int, Set)}
     */
    public BiPredicate<SpaceRegistered, TimeSlot> within(
            TimeSlot period, int seats, Standing standing, Set<BookingId> own) {
        List<SpaceRegistered> all = spaces.all();
        Availability availability = around(period, Duration.ZERO, all, own);
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return (space, slot) -> isOffered(space, slot, seats, standing, now)
                && availability.obstacle(space, slot, seats, all).isEmpty();
    }

    private boolean isOffered(SpaceRegistered space, TimeSlot slot, int seats, Standing standing, OffsetDateTime now) {
        try {
            offers.offer(definition(space), slot, seats, null, standing, now);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** A day more on either side, so that the buffers of the neighbours count. */
    private Availability around(TimeSlot slot, Duration reach, List<SpaceRegistered> all, Set<BookingId> own) {
        TimeSlot period = TimeSlot.of(
                slot.localStart().toLocalDate().minusDays(1).atStartOfDay(),
                slot.localEnd().plus(reach).toLocalDate().plusDays(2).atStartOfDay());
        List<Taken> taken = Stream.concat(
                        bookings.touching(period).stream().flatMap(Taken::by),
                        holds.touching(period).stream().map(Taken::by))
                .filter(one -> !own.contains(one.booking()))
                .toList();
        return Availability.of(rules, all, taken, spaces.unavailable(period));
    }

    /** The space as the offers want to know it. */
    public static SpaceDefinition definition(SpaceRegistered space) {
        return new SpaceDefinition(space.space(), space.kind(), space.capacity(), space.openingHours());
    }
}

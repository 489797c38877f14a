package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the views offer and what the calendar of the same facts accepts are the same. */
class AvailabilityProperties {

    private static final int HALF_HOURS = 40;

    /** Counted in half-hours of the day; what does not fit is not recorded. */
    record Wish(boolean held, int from, int length, int seats) {

        TimeSlot slot() {
            return TimeSlot.of(
                    TUESDAY.atStartOfDay().plusMinutes(30L * from),
                    TUESDAY.atStartOfDay().plusMinutes(30L * (from + length)));
        }
    }

    @Property(tries = 200)
    void of_a_pool(@ForAll("wishes") List<Wish> wishes) {
        compare(DESKS, wishes);
    }

    @Property(tries = 200)
    void of_a_room(@ForAll("wishes") List<Wish> wishes) {
        compare(ROOM, wishes);
    }

    private static void compare(SpaceRegistered space, List<Wish> wishes) {
        Reservations calendar = Reservations.NONE;
        List<Taken> taken = new ArrayList<>();
        for (Wish wish : wishes) {
            Availability views = Availability.of(BookingRules.DEFAULTS, List.of(space), taken, List.of());
            Optional<Rule> obstacle = views.obstacle(space, wish.slot(), wish.seats(), List.of(space))
                    .map(Refused::rule);
            assertThat(obstacle).isEqualTo(refusal(calendar, space, wish));
            if (obstacle.isEmpty()) {
                BookingConfirmed booking = confirmed("b" + taken.size(), space, wish.slot(), wish.seats());
                calendar = calendar.with(wish.held() ? Occupation.of(held(booking)) : Occupation.of(booking));
                taken.addAll(
                        wish.held()
                                ? List.of(Taken.by(Held.of(held(booking))))
                                : Taken.by(PlannedBooking.of(booking)).toList());
            }
        }
    }

    private static Optional<Rule> refusal(Reservations calendar, SpaceRegistered space, Wish wish) {
        try {
            calendar.requireFree(
                    wish.slot(),
                    Occupation.taken(space.kind(), wish.seats()),
                    space.kind().isPooled() ? space.largestCapacity() : 1,
                    BookingRules.DEFAULTS.of(space.kind()).buffer());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.rule());
        }
    }

    private static SlotHeld held(BookingConfirmed booking) {
        return new SlotHeld(
                booking.booking(),
                booking.space(),
                booking.kind(),
                booking.member(),
                booking.slot(),
                booking.seats(),
                booking.layout(),
                Use.A_LA_CARTE,
                HoldKind.CHECKOUT,
                booking.slot().start());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, HALF_HOURS),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 4))
                .as(Wish::new)
                .list()
                .ofMaxSize(30);
    }
}

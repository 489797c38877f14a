package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds, for one person, what of a kind can be had first. */
@Component
class Finder {

    private final Spaces spaces;
    private final FreeSlots freeSlots;
    private final BookingRules rules;
    private final Clock clock;

    Finder(Spaces spaces, FreeSlots freeSlots, BookingRules rules, Clock clock) {
        this.spaces = spaces;
        this.freeSlots = freeSlots;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param own what the same person holds, which would give way */
    Optional<FreeOffer> next(SpaceKind kind, Length length, Standing standing, Set<BookingId> own) {
        List<SpaceRegistered> ofKind =
                spaces.all().stream().filter(space -> space.kind() == kind).toList();
        return new NextFree(
                        LocalDate.now(clock),
                        horizon(standing),
                        space -> wanted(space, standing),
                        period -> freeSlots.within(period, 1, standing, own))
                .of(length, ofKind);
    }

    /** The last day on which that person may begin. */
    LocalDate horizon(Standing standing) {
        return LocalDate.now(clock).plusDays(rules.horizonInDays().get(standing.customerClass()));
    }

    WantedSlots wanted(SpaceRegistered space, Standing standing) {
        return new WantedSlots(
                space.kind(),
                space.openingHours(),
                standing.customerClass(),
                rules.halfDayPivot(),
                LocalDateTime.now(clock));
    }
}

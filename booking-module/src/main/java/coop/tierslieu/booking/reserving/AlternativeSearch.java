package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Looks for what to propose instead of a taken slot.
 *
 * @param step between the starts that are tried
 * @param reach how far after the wanted start the search goes
 * @param isFree whether a space can be had in a slot
 */
record AlternativeSearch(Duration step, Duration reach, BiPredicate<SpaceRegistered, TimeSlot> isFree) {

    static final int MOST = 3;
    private static final int MOST_SIBLINGS = 2;

    /** First the same hours next door, then the next free hours in the same space; none overlaps another there. */
    List<Alternative> instead(SpaceRegistered wanted, TimeSlot slot, List<SpaceRegistered> spaces) {
        List<Alternative> found = new ArrayList<>(spaces.stream()
                .filter(space -> space.kind() == wanted.kind() && !space.space().equals(wanted.space()))
                .filter(sibling -> isFree.test(sibling, slot))
                .limit(MOST_SIBLINGS)
                .map(sibling -> alternative(sibling, slot))
                .toList());
        Duration length = slot.onTheClock();
        for (Duration after = step; found.size() < MOST && after.compareTo(reach) <= 0; after = after.plus(step)) {
            Optional<TimeSlot> free = later(slot, after).filter(candidate -> isFree.test(wanted, candidate));
            if (free.isPresent()) {
                found.add(alternative(wanted, free.get()));
                // The loop adds one step more, which lands exactly on the end of what was found.
                after = after.plus(length.compareTo(step) > 0 ? length.minus(step) : Duration.ZERO);
            }
        }
        return List.copyOf(found);
    }

    /** Empty where the clocks jump over that time. */
    private static Optional<TimeSlot> later(TimeSlot slot, Duration after) {
        try {
            return Optional.of(
                    TimeSlot.of(slot.localStart().plus(after), slot.localEnd().plus(after)));
        } catch (Refused noSuchTime) {
            return Optional.empty();
        }
    }

    private static Alternative alternative(SpaceRegistered space, TimeSlot slot) {
        return new Alternative(space.space().value(), space.name(), slot.start(), slot.end());
    }
}

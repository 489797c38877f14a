package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Refused;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Spaces that are reserved in one: each is taken once, whether it is meant itself or as a part of a whole. */
final class Together {

    private final Set<SpaceId> taken;

    /** @param main with its parts */
    Together(Collection<SpaceId> main) {
        taken = new HashSet<>(main);
    }

    /**
     * @param withParts what a booking of an extra takes: itself and its parts
     * @throws Refused EXTRA_COMES_ALREADY
     */
    void add(Collection<SpaceId> withParts) {
        for (SpaceId space : withParts) {
            if (!taken.add(space)) {
                throw new Refused(ReservingRule.EXTRA_COMES_ALREADY, "extras");
            }
        }
    }
}

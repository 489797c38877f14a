package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown before anyone takes an option or confirms.
 *
 * @param obstacle what stands in the way of the space, or null when that can be had now; each extra has its own
 * @param takenParts of a whole: those that somebody else has then
 */
record PrivatisationQuote(
        SpaceRegistered space,
        PrivatisationWish wish,
        PrivatisationOffer terms,
        @Nullable Refused obstacle,
        List<SpaceRegistered> takenParts,
        List<Alternative> alternatives) {

    /** What stands in the way of any of it. */
    Optional<Refused> firstObstacle() {
        return Stream.concat(
                        Stream.ofNullable(obstacle),
                        terms.extras().stream().flatMap(extra -> Stream.ofNullable(extra.obstacle())))
                .findFirst();
    }

    public boolean isFree() {
        return obstacle == null && terms.hasAllExtras();
    }
}

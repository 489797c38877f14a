package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown before anyone takes an option or confirms.
 *
 * @param obstacle what stands in the way, or null when it can be had now
 * @param takenParts of a whole: those that somebody else has then
 */
record PrivatisationQuote(
        SpaceRegistered space,
        PrivatisationWish wish,
        PrivatisationOffer terms,
        @Nullable Refused obstacle,
        List<SpaceRegistered> takenParts,
        List<Alternative> alternatives) {

    public boolean isFree() {
        return obstacle == null;
    }
}

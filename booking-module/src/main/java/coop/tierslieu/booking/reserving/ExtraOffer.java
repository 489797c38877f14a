package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What would come with an offer, for the same slot.
 *
 * @param obstacle what stands in its way; null when it can be had now
 */
public record ExtraOffer(
        SpaceRegistered space, Offer offer, @Nullable Refused obstacle) {

    public boolean isFree() {
        return obstacle == null;
    }
}

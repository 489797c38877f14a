package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.shared.Price;

/**
 * What comes with a privatisation, or would.
 *
 * @param free false where somebody else has it
 */
record PricedExtra(SpaceId space, Price price, boolean free) {

    static PricedExtra of(ExtraOffer extra) {
        return new PricedExtra(extra.space().space(), extra.offer().quote().price(), extra.isFree());
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown before anyone confirms: exact times, the price and what it is made of, the conditions.
 *
 * @param offers one per slot, at least one
 * @param obstacle what stands in the way of a slot, or null when all can be had now
 */
record OfferCard(
        SpaceRegistered space,
        MemberId member,
        List<Offer> offers,
        @Nullable Refused obstacle,
        List<Alternative> alternatives) {

    public boolean isFree() {
        return obstacle == null;
    }

    public Money totalExcl() {
        return offers.stream().map(offer -> offer.quote().price().excl()).reduce(Money.ZERO, Money::plus);
    }

    public Money totalIncl() {
        return offers.stream().map(offer -> offer.quote().price().incl()).reduce(Money.ZERO, Money::plus);
    }
}

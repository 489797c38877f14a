package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.util.List;

/**
 * Equipment that can come with what is offered.
 *
 * @param prices one per slot
 * @param chosen whether it is wanted
 */
record OfferedExtra(SpaceId space, String name, List<Price> prices, boolean chosen) {

    OfferedExtra {
        prices = List.copyOf(prices);
    }

    /** @param offered one per slot */
    static OfferedExtra of(SpaceRegistered equipment, List<ExtraOffer> offered, boolean chosen) {
        return new OfferedExtra(
                equipment.space(),
                equipment.name(),
                offered.stream().map(extra -> extra.offer().quote().price()).toList(),
                chosen);
    }

    public Money totalIncl() {
        return prices.stream().map(Price::incl).reduce(Money.ZERO, Money::plus);
    }
}

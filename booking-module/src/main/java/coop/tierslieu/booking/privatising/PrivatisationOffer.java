package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.util.List;
import java.util.stream.Stream;

/**
 * What hiring would cost and under which conditions, and what is asked in advance if it is confirmed now.
 *
 * @param extras what is wanted with it, whether it is free or not
 * @param deposit a share of the price of the space alone
 */
record PrivatisationOffer(Offer offer, List<ExtraOffer> extras, Deposit deposit) {

    PrivatisationOffer {
        extras = List.copyOf(extras);
    }

    /** Extras too, before tax. */
    public Money totalExcl() {
        return prices().map(Price::excl).reduce(Money.ZERO, Money::plus);
    }

    /** Extras too, tax included. */
    public Money totalIncl() {
        return prices().map(Price::incl).reduce(Money.ZERO, Money::plus);
    }

    private Stream<Price> prices() {
        return Stream.concat(Stream.of(offer), extras.stream().map(ExtraOffer::offer))
                .map(one -> one.quote().price());
    }

    boolean hasAllExtras() {
        return extras.stream().allMatch(ExtraOffer::isFree);
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown before anyone confirms: exact times, the price and what it is made of, what pays, the conditions.
 *
 * @param offers one per slot, at least one
 * @param extras equipment that is free at all those times
 * @param means what could pay instead of the account
 * @param paidBy one of them; null: the account
 * @param horizon the last day on which this person may begin
 * @param obstacle what stands in the way of a slot, or null when all can be had now
 */
record OfferCard(
        SpaceRegistered space,
        MemberId member,
        List<Offer> offers,
        List<OfferedExtra> extras,
        List<MeansOfPayment> means,
        @Nullable MeansOfPayment paidBy,
        LocalDate horizon,
        List<DoorsOpen> doors,
        @Nullable Refused obstacle,
        List<Alternative> alternatives) {

    public boolean isFree() {
        return obstacle == null;
    }

    public Money totalExcl() {
        return prices().map(Price::excl).reduce(Money.ZERO, Money::plus);
    }

    /** What it is worth, whatever pays. */
    public Money totalIncl() {
        return prices().map(Price::incl).reduce(Money.ZERO, Money::plus);
    }

    /** What will be charged to the account. */
    public Money dueIncl() {
        return paidBy == null
                ? totalIncl()
                : chosenExtras().map(OfferedExtra::totalIncl).reduce(Money.ZERO, Money::plus);
    }

    private Stream<Price> prices() {
        return Stream.concat(
                offers.stream().map(offer -> offer.quote().price()),
                chosenExtras().flatMap(extra -> extra.prices().stream()));
    }

    private Stream<OfferedExtra> chosenExtras() {
        return extras.stream().filter(OfferedExtra::chosen);
    }
}

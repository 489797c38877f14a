package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series before it is reserved: it has an offer, or a conflict that says why it cannot be had.
 *
 * @param start on the wall clock; there may be no such time
 * @param extras what comes with the offer
 * @param taken the extra that the conflict is about; null: the space itself
 */
record Occurrence(
        LocalDateTime start,
        LocalDateTime end,
        @Nullable Offer offer,
        List<ExtraOffer> extras,
        @Nullable Refused conflict,
        @Nullable SpaceRegistered taken) {

    /** @param obstacle what stands in the way of the space itself, if anything does */
    static Occurrence of(Offer offer, List<ExtraOffer> extras, @Nullable Refused obstacle) {
        LocalDateTime start = offer.slot().localStart();
        LocalDateTime end = offer.slot().localEnd();
        if (obstacle != null) {
            return refused(start, end, obstacle);
        }
        return extras.stream()
                .filter(extra -> !extra.isFree())
                .findFirst()
                .map(extra -> new Occurrence(start, end, null, List.of(), extra.obstacle(), extra.space()))
                .orElseGet(() -> new Occurrence(start, end, offer, extras, null, null));
    }

    static Occurrence refused(LocalDateTime start, LocalDateTime end, Refused conflict) {
        return new Occurrence(start, end, null, List.of(), conflict, null);
    }

    public boolean isFree() {
        return conflict == null;
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** Of the space and of what comes with it; nothing unless it is free. */
    Stream<Price> prices() {
        return Stream.concat(Stream.ofNullable(offer), extras.stream().map(ExtraOffer::offer))
                .map(one -> one.quote().price());
    }

    /** Extras and tax included. */
    public Money totalIncl() {
        return prices().map(Price::incl).reduce(Money.ZERO, Money::plus);
    }
}

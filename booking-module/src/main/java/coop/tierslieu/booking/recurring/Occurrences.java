package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is shown before a series is reserved: each date with its price or its conflict, and the total of what is free.
 *
 * @param removed days that were taken out and can be put back
 */
record Occurrences(SpaceRegistered space, List<Occurrence> all, List<LocalDate> removed) {

    public List<Offer> offers() {
        return all.stream().map(Occurrence::offer).filter(Objects::nonNull).toList();
    }

    public List<Occurrence> conflicts() {
        return all.stream().filter(occurrence -> !occurrence.isFree()).toList();
    }

    public Money totalExcl() {
        return all.stream().flatMap(Occurrence::prices).map(Price::excl).reduce(Money.ZERO, Money::plus);
    }

    public Money totalIncl() {
        return all.stream().map(Occurrence::totalIncl).reduce(Money.ZERO, Money::plus);
    }

    /** Until when the whole series can be given back without a fee. */
    public Optional<OffsetDateTime> freeCancellationUntil() {
        return offers().stream().findFirst().map(offer -> offer.terms().freeUntil());
    }
}

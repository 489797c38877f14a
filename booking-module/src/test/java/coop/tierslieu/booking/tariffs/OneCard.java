package coop.tierslieu.booking.tariffs;

import java.time.LocalDate;
import java.util.Optional;

/** The same card at any time, and no other. */
public record OneCard(RateCard card) implements RateCards {

    @Override
    public Optional<RateCard> inForceOn(LocalDate dayOfBooking) {
        return Optional.of(card);
    }

    @Override
    public Optional<RateCard> version(String version) {
        return Optional.of(card).filter(known -> known.version().equals(version));
    }
}

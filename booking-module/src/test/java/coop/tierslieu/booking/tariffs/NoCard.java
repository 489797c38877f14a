package coop.tierslieu.booking.tariffs;

import java.time.LocalDate;
import java.util.Optional;

/** Nothing was ever adopted. */
final class NoCard implements RateCards {

    @Override
    public Optional<RateCard> inForceOn(LocalDate dayOfBooking) {
        return Optional.empty();
    }

    @Override
    public Optional<RateCard> version(String version) {
        return Optional.empty();
    }
}

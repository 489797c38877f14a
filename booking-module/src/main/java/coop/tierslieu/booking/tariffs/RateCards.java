package coop.tierslieu.booking.tariffs;

import java.time.LocalDate;
import java.util.Optional;

/** Asks for the prices that hold for a booking made on a day. */
public interface RateCards {

    /** The card with the latest {@code effectiveFrom} not after that day; of two, the one adopted last. */
    Optional<RateCard> inForceOn(LocalDate dayOfBooking);

    /** The card of that version, in force or not. */
    Optional<RateCard> version(String version);
}

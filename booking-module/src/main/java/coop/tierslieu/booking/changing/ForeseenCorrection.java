package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a correction would come to.
 *
 * @param extras what would be corrected with it
 */
record ForeseenCorrection(BookingCorrected correction, List<BookingCorrected> extras) {

    /** What is due so far, tax included. */
    public Money before() {
        return sum(all().map(BookingCorrected::previousPrice));
    }

    /** What would be due instead, tax included. */
    public Money price() {
        return sum(all().map(BookingCorrected::price));
    }

    private Stream<BookingCorrected> all() {
        return Stream.concat(Stream.of(correction), extras.stream());
    }

    private static Money sum(Stream<Price> prices) {
        return prices.map(Price::incl).reduce(Money.ZERO, Money::plus);
    }
}

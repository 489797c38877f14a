package coop.tierslieu.membership.prepaid;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the uses of a pass are worth: 10 uses at 150.00 are 15.00 each. Where the price does not divide into whole
 * cents, what has been recognised is rounded and not each use, so that all uses together are the price to the cent.
 */
record PassValue(Price price, int uses) {

    /** Of the units that go when so many were gone {@code before} and so many are {@code after}. */
    Price between(int before, int after) {
        return new Price(
                part(price.excl(), after).minus(part(price.excl(), before)),
                part(price.vat(), after).minus(part(price.vat(), before)),
                price.rate());
    }

    private Money part(Money whole, int units) {
        return new Money(BigDecimal.valueOf(whole.cents())
                .multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(uses), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}

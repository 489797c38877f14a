package coop.tierslieu.booking;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;

/**
 * A price as the API writes it.
 *
 * @param vatPermille tenths of a per cent: 200 is 20 %
 */
public record PriceView(Money excl, Money vat, Money incl, int vatPermille) {

    public static PriceView of(Price price) {
        return new PriceView(
                price.excl(), price.vat(), price.incl(), price.rate().permille());
    }

    /** Of two things sold at one rate. */
    public PriceView plus(PriceView other) {
        return new PriceView(excl.plus(other.excl), vat.plus(other.vat), incl.plus(other.incl), vatPermille);
    }
}

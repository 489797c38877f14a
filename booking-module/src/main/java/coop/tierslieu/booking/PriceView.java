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
}

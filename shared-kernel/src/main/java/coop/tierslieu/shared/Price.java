package coop.tierslieu.shared;

/**
 * An agreed price: what it is before tax, the tax, and the rate that gave it.
 *
 * <p>The tax is rounded once, HALF_UP, on the whole amount (Money rules: "VAT is rounded once per rate group").
 */
public record Price(Money excl, Money vat, VatRate rate) {

    public static Price of(Money excl, VatRate rate) {
        return new Price(excl, excl.permille(rate.permille()), rate);
    }

    public Money incl() {
        return excl.plus(vat);
    }

    public Price negated() {
        return new Price(excl.negated(), vat.negated(), rate);
    }

    /** The given share of this price (a cancellation fee): the share is taken before tax, then taxed once. */
    public Price permille(int permille) {
        return of(excl.permille(permille), rate);
    }
}

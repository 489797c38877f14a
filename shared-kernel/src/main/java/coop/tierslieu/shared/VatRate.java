package coop.tierslieu.shared;

/**
 * A French VAT rate.
 *
 * @param permille tenths of a per cent: 200 is 20 %, 55 is 5.5 %; from 0 to 1000
 */
public record VatRate(int permille) {

    public static final VatRate STANDARD = new VatRate(200);

    public VatRate {
        if (permille < 0 || permille > 1000) {
            throw new IllegalArgumentException("A VAT rate lies between 0 and 1000 permille, not " + permille);
        }
    }
}

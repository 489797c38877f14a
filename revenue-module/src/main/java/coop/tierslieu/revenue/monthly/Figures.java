package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Money;

/**
 * What a set of entries adds up to.
 *
 * @param bookings uses confirmed, whether cancelled later or not; a changed one counts where it is now
 * @param fees cancellations and changes that cost something
 */
record Figures(long bookings, long cancellations, long fees, Money excl, Money vat) {

    static final Figures NONE = new Figures(0, 0, 0, Money.ZERO, Money.ZERO);

    public Money incl() {
        return excl.plus(vat);
    }

    Figures plus(Figures other) {
        return new Figures(
                bookings + other.bookings,
                cancellations + other.cancellations,
                fees + other.fees,
                excl.plus(other.excl),
                vat.plus(other.vat));
    }
}

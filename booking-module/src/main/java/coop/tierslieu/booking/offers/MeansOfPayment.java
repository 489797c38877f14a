package coop.tierslieu.booking.offers;

import coop.tierslieu.membership.published.PrepaidMeans;
import coop.tierslieu.membership.published.PrepaidUnit;
import java.time.LocalDate;

/**
 * A pass or an allowance that can pay for what is wanted.
 *
 * @param units it would take
 * @param left before that
 * @param validUntil last day of use
 */
record MeansOfPayment(String source, PrepaidMeans means, PrepaidUnit unit, int units, int left, LocalDate validUntil) {

    public int leftAfter() {
        return left - units;
    }
}

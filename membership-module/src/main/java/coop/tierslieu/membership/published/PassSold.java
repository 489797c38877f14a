package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pass was sold: a prepayment, which becomes revenue use by use ({@link PassUsed}) and at the end
 * ({@link PassExpired}).
 *
 * @param uses how many units it holds
 * @param price for all uses together, at one rate of VAT
 * @param validUntil last day of use
 */
public record PassSold(
        PassId pass,
        MemberId member,
        Set<Usage> usages,
        PrepaidUnit unit,
        int uses,
        Price price,
        LocalDate validFrom,
        LocalDate validUntil)
        implements MembershipEvent {

    public PassSold {
        usages = Collections.unmodifiableSet(new TreeSet<>(usages));
    }
}

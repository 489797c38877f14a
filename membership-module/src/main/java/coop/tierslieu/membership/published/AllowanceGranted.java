package coop.tierslieu.membership.published;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member may use something for a while without paying for it again. What is left at the end is not carried over.
 *
 * @param halfHours how many are included
 * @param validUntil last day of use
 */
public record AllowanceGranted(
        AllowanceId allowance,
        MemberId member,
        Set<Usage> usages,
        int halfHours,
        LocalDate validFrom,
        LocalDate validUntil)
        implements MembershipEvent {

    public AllowanceGranted {
        usages = Collections.unmodifiableSet(new TreeSet<>(usages));
    }
}

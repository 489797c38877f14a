package coop.tierslieu.membership.published;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pass or an allowance as it stands.
 *
 * @param source the id of the pass or the allowance
 * @param owner the member it was made for: an id of theirs that was merged into another since, perhaps
 * @param left so many units, of the total
 * @param validUntil last day of use
 */
public record Prepaid(
        String source,
        MemberId owner,
        PrepaidMeans means,
        PrepaidUnit unit,
        Set<Usage> usages,
        int left,
        int total,
        LocalDate validFrom,
        LocalDate validUntil) {

    public Prepaid {
        usages = Collections.unmodifiableSet(new TreeSet<>(usages));
    }

    /** Whether it may be used for that, from the first to the last day; how much is left is another question. */
    public boolean covers(Usage usage, LocalDate first, LocalDate last) {
        return usages.contains(usage) && !first.isBefore(validFrom) && !last.isAfter(validUntil);
    }
}

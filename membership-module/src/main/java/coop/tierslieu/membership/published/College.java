package coop.tierslieu.membership.published;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cooperators whose votes are counted together.
 *
 * @param name as the statutes call it
 * @param weightPermille of its result in that of the assembly: 300 is 30 %
 * @param categories whose cooperators vote in it
 */
public record College(CollegeId id, String name, int weightPermille, Set<CooperatorCategory> categories) {

    public College {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }
}

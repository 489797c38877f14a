package coop.tierslieu.membership.published;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of the cooperative were adopted, in force from a day on until the next version.
 *
 * @param version counted from 1
 * @param categories in which cooperators are admitted
 * @param colleges none where the assembly votes as one
 * @param decision reference of the resolution
 * @param decidedOn its date
 */
public record ConstitutionAdopted(
        int version,
        LocalDate effectiveFrom,
        ShareTerms shares,
        Set<CooperatorCategory> categories,
        List<College> colleges,
        String decision,
        LocalDate decidedOn)
        implements CooperativeEvent {

    public ConstitutionAdopted {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        colleges = List.copyOf(colleges);
    }
}

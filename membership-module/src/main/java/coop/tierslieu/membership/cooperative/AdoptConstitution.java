package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adopt the rules of the cooperative, in force from a day on. */
@AllowedTo(Role.HOST)
public record AdoptConstitution(
        @TargetAggregateIdentifier String cooperative,
        LocalDate effectiveFrom,
        ShareTerms shares,
        Set<CooperatorCategory> categories,
        List<College> colleges,
        String decision,
        LocalDate decidedOn) {

    public AdoptConstitution {
        categories = Set.copyOf(categories);
        colleges = List.copyOf(colleges);
    }
}

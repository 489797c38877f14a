package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plans for subscriptions made from {@code effectiveFrom} on.
 *
 * @param catalogue always {@link PlanCatalogue#ID}
 * @param version a name never used before, for instance {@code 2026-1}
 * @param effectiveFrom today or later
 * @param decision what decided it, for instance a resolution of the assembly
 */
@AllowedTo(Role.HOST)
public record AdoptPlans(
        @TargetAggregateIdentifier String catalogue,
        String version,
        LocalDate effectiveFrom,
        String decision,
        List<PlansAdopted.Plan> plans) {

    public AdoptPlans {
        plans = List.copyOf(plans);
    }
}

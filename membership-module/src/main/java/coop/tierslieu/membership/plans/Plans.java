package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;

/** What can be subscribed to on a day. */
public interface Plans {

    /** @throws Refused NO_PLANS_IN_FORCE, PLAN_UNKNOWN or CYCLE_NOT_SOLD */
    default AgreedPlan agreed(PlanId id, Cycle cycle, LocalDate day) {
        PlansAdopted catalogue = inForceOn(day).orElseThrow(() -> new Refused(PlanRule.NO_PLANS_IN_FORCE, "plan", day));
        PlansAdopted.Plan plan = catalogue.plans().stream()
                .filter(one -> one.plan().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(PlanRule.PLAN_UNKNOWN, "plan", id, catalogue.version()));
        Money price = plan.prices().get(cycle);
        if (price == null) {
            throw new Refused(PlanRule.CYCLE_NOT_SOLD, "cycle", id);
        }
        return new AgreedPlan(
                id,
                catalogue.version(),
                plan.kind(),
                plan.seats(),
                cycle,
                Price.of(price, plan.vat()),
                plan.includedHalfHours());
    }

    /** Of two that take effect on the same day, the one adopted later holds. */
    Optional<PlansAdopted> inForceOn(LocalDate day);
}

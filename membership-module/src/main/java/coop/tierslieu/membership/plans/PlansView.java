package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A catalogue as the API and the page show it.
 *
 * @param inForce whether it holds today
 */
record PlansView(String version, LocalDate effectiveFrom, String decision, boolean inForce, List<PlanView> plans) {

    /**
     * @param prices before tax, of a whole cycle
     * @param includedHours of every month
     */
    record PlanView(
            PlanId plan,
            PlanKind kind,
            int seats,
            Map<Cycle, Money> prices,
            int vatPermille,
            Map<Usage, BigDecimal> includedHours) {

        static PlanView of(PlansAdopted.Plan plan) {
            Map<Usage, BigDecimal> hours = new TreeMap<>();
            plan.includedHalfHours()
                    .forEach((usage, halves) ->
                            hours.put(usage, BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2))));
            return new PlanView(
                    plan.plan(),
                    plan.kind(),
                    plan.seats(),
                    plan.prices(),
                    plan.vat().permille(),
                    hours);
        }
    }

    static PlansView of(PlansAdopted catalogue, boolean inForce) {
        return new PlansView(
                catalogue.version(),
                catalogue.effectiveFrom(),
                catalogue.decision(),
                inForce,
                catalogue.plans().stream().map(PlanView::of).toList());
    }
}

package coop.tierslieu.membership.plans;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/plans}; the plans are written as {@link PlansView} shows them. */
record AdoptPlansRequest(
        @Nullable String version,
        @Nullable LocalDate effectiveFrom,
        @Nullable String decision,
        @Nullable List<Line> plans) {

    /**
     * @param seats 1 when it is left out
     * @param vatPermille 200 (20 %) when it is left out
     * @param includedHours of every month, in halves
     */
    record Line(
            @Nullable String plan,
            @Nullable PlanKind kind,
            @Nullable Integer seats,
            @Nullable Map<Cycle, Money> prices,
            @Nullable Integer vatPermille,
            @Nullable Map<Usage, BigDecimal> includedHours) {

        PlansAdopted.Plan toPlan() {
            PlanId id = id(required(plan, "plan"));
            Map<Usage, Integer> halves = new TreeMap<>();
            if (includedHours != null) {
                includedHours.forEach((usage, hours) -> halves.put(usage, halfHours(id, hours)));
            }
            return new PlansAdopted.Plan(
                    id,
                    required(kind, "kind"),
                    seats == null ? 1 : seats,
                    prices == null ? Map.of() : prices,
                    rate(),
                    halves);
        }

        private VatRate rate() {
            if (vatPermille == null) {
                return VatRate.STANDARD;
            }
            if (vatPermille < 0 || vatPermille > 1000) {
                throw new Refused(PlanRule.PLAN_VAT_OUT_OF_RANGE, "vatPermille");
            }
            return new VatRate(vatPermille);
        }

        private static PlanId id(String text) {
            try {
                return new PlanId(text);
            } catch (IllegalArgumentException malformed) {
                throw new Refused(PlanRule.PLAN_ID_MALFORMED, "plan");
            }
        }

        private static int halfHours(PlanId plan, BigDecimal hours) {
            try {
                return hours.multiply(BigDecimal.valueOf(2)).intValueExact();
            } catch (ArithmeticException neitherWholeNorHalf) {
                throw new Refused(
                        PlanRule.PLAN_HOURS_OUT_OF_RANGE,
                        "includedHours",
                        plan,
                        PlanCatalogue.MOST_HALF_HOURS_A_MONTH / 2);
            }
        }
    }

    AdoptPlans toCommand() {
        return new AdoptPlans(
                PlanCatalogue.ID,
                required(version, "version"),
                required(effectiveFrom, "effectiveFrom"),
                required(decision, "decision"),
                required(plans, "plans").stream().map(Line::toPlan).toList());
    }
}

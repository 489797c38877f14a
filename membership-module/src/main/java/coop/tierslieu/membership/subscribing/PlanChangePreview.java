package coop.tierslieu.membership.subscribing;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change of plan would give back and charge today, before it is confirmed.
 *
 * @param credit of the running term; null when none is running
 * @param charge for the days from {@code from} to {@code to}
 * @param difference to pay, tax included; less than zero when more comes back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanChangePreview(
        AgreedPlan plan,
        LocalDate from,
        LocalDate to,
        @Nullable Price credit,
        Price charge,
        Money difference) {

    static PlanChangePreview of(SubscriptionView view, AgreedPlan plan, LocalDate today) {
        Grid grid = plan.cycle() == view.plan().cycle()
                ? new Grid(view.anchor(), plan.cycle())
                : Grid.of(today, plan.cycle(), view.alignment());
        Days whole = grid.around(today);
        Days rest = whole.from(today);
        Price charge = new ProRata(whole).of(plan.price(), rest);
        Price credit = view.terms().stream()
                .filter(term -> term.credits().isEmpty() && new Days(term.from(), term.to()).contain(today))
                .findFirst()
                .map(term -> new ProRata(new Days(term.from(), term.to())).of(term.price(), new Days(today, term.to())))
                .orElse(null);
        return new PlanChangePreview(
                plan,
                today,
                rest.to(),
                credit,
                charge,
                credit == null ? charge.incl() : charge.incl().minus(credit.incl()));
    }
}

package coop.tierslieu.membership.plans;

import static coop.tierslieu.membership.plans.PlanRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.PlansAdopted.Plan;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Every version of the catalogue ever adopted, by its name: two prices never go by one. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
public class PlanCatalogue {

    public static final String ID = "plans";

    static final int MOST_SEATS = 50;
    // A year of them must still fit into one allowance.
    static final int MOST_HALF_HOURS_A_MONTH = 160;
    private static final Money HIGHEST_PRICE = Money.euros("100000");

    @AggregateIdentifier
    private @Nullable String catalogue;

    private Set<String> versions = new HashSet<>();

    PlanCatalogue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void adopt(AdoptPlans command, Clock clock) {
        if (command.version().isBlank() || command.version().length() > 64) {
            throw new Refused(PLANS_VERSION_MALFORMED, "version");
        }
        if (versions.contains(command.version())) {
            throw new Refused(PLANS_VERSION_EXISTS_ALREADY, "version", command.version());
        }
        if (command.decision().isBlank() || command.decision().length() > 200) {
            throw new Refused(PLANS_DECISION_MISSING, "decision");
        }
        LocalDate today = LocalDate.now(clock);
        if (command.effectiveFrom().isBefore(today)) {
            throw new Refused(PLANS_TAKE_EFFECT_IN_THE_PAST, "effectiveFrom", command.effectiveFrom(), today);
        }
        requireSound(command.plans());
        apply(new PlansAdopted(command.version(), command.effectiveFrom(), command.decision(), command.plans()));
    }

    private static void requireSound(List<Plan> plans) {
        if (plans.isEmpty()) {
            throw new Refused(PLANS_ARE_MISSING, "plans");
        }
        Set<PlanId> seen = new HashSet<>();
        for (Plan plan : plans) {
            if (!seen.add(plan.plan())) {
                throw new Refused(PLAN_IS_LISTED_TWICE, "plans", plan.plan());
            }
            requireSound(plan);
        }
    }

    private static void requireSound(Plan plan) {
        if (plan.prices().isEmpty()) {
            throw new Refused(PLAN_HAS_NO_PRICE, "plans", plan.plan());
        }
        if (plan.prices().values().stream()
                .anyMatch(price -> price.isNegative() || price.compareTo(HIGHEST_PRICE) > 0)) {
            throw new Refused(PLAN_PRICE_OUT_OF_RANGE, "plans", plan.plan(), HIGHEST_PRICE);
        }
        int most = plan.kind() == PlanKind.PRIVATE_OFFICE ? MOST_SEATS : 1;
        if (plan.seats() < 1 || plan.seats() > most) {
            throw new Refused(PLAN_SEATS_OUT_OF_RANGE, "plans", plan.plan(), MOST_SEATS);
        }
        if (plan.includedHalfHours().values().stream()
                .anyMatch(hours -> hours < 0 || hours > MOST_HALF_HOURS_A_MONTH)) {
            throw new Refused(PLAN_HOURS_OUT_OF_RANGE, "plans", plan.plan(), MOST_HALF_HOURS_A_MONTH / 2);
        }
    }

    @EventSourcingHandler
    void on(PlansAdopted fact) {
        catalogue = ID;
        versions.add(fact.version());
    }
}

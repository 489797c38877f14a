package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.Plans;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.SubscriptionConditions;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the tests subscribe to: 180.00 euros a month, 500.00 a quarter, 2,000.00 a year, six meeting-room hours a month. */
final class Agreements {

    static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription-1");
    static final MemberId CAMILLE = new MemberId("camille");
    static final PlaceId DESK = new PlaceId("desk-1");
    static final PlaceId OTHER_DESK = new PlaceId("desk-2");
    static final PlanId FIXED_DESK = new PlanId("fixed-desk");
    static final PlanId OFFICE = new PlanId("office-4");
    static final PlanId NOMAD = new PlanId("nomad");
    static final SubscriptionConditions CONDITIONS = new SubscriptionConditions(14, 7, 14, 30, 30, 45);

    private static final PlansAdopted CATALOGUE = new PlansAdopted(
            "2026-1",
            LocalDate.of(2026, 1, 1),
            "AG du 30/06/2026, résolution 5",
            List.of(
                    plan(FIXED_DESK, PlanKind.FIXED_DESK, 1, "180.00", "500.00", "2000.00"),
                    plan(OFFICE, PlanKind.PRIVATE_OFFICE, 4, "600.00", "1700.00", "6500.00"),
                    plan(NOMAD, PlanKind.NOMAD_MONTH, 1, "120.00", null, null)));

    static final Plans PLANS =
            day -> day.isBefore(CATALOGUE.effectiveFrom()) ? Optional.empty() : Optional.of(CATALOGUE);

    private Agreements() {}

    static AgreedPlan agreed(PlanId plan, Cycle cycle) {
        return PLANS.agreed(plan, cycle, LocalDate.of(2026, 1, 1));
    }

    static SubscriptionStarted started(Cycle cycle, LocalDate from, Alignment alignment) {
        return new SubscriptionStarted(
                SUBSCRIPTION, CAMILLE, agreed(FIXED_DESK, cycle), DESK, from, alignment, CONDITIONS);
    }

    /** A contract that begins on that day, up to date on it. */
    static Contract contract(Cycle cycle, LocalDate from, Alignment alignment) {
        return upTo(Contract.of(started(cycle, from, alignment)), from);
    }

    static Contract upTo(Contract contract, LocalDate day) {
        return told(contract, new Calendar(contract).until(day));
    }

    static Contract told(Contract contract, List<SubscriptionEvent> facts) {
        Contract now = contract;
        for (SubscriptionEvent fact : facts) {
            now = now.after(fact);
        }
        return now;
    }

    static Price euros(String excl) {
        return Price.of(Money.euros(excl), VatRate.STANDARD);
    }

    private static PlansAdopted.Plan plan(
            PlanId id, PlanKind kind, int seats, String month, @Nullable String quarter, @Nullable String year) {
        Map<Cycle, Money> prices = new EnumMap<>(Cycle.class);
        prices.put(Cycle.MONTH, Money.euros(month));
        if (quarter != null) {
            prices.put(Cycle.QUARTER, Money.euros(quarter));
        }
        if (year != null) {
            prices.put(Cycle.YEAR, Money.euros(year));
        }
        return new PlansAdopted.Plan(id, kind, seats, prices, VatRate.STANDARD, Map.of(Usage.MEETING_ROOM, 12));
    }
}

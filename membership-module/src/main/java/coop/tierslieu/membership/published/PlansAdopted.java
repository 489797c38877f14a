package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of the catalogue: what can be subscribed to from {@code effectiveFrom} on, and at what price. Subscriptions
 * already agreed keep theirs.
 *
 * @param decision what decided it, for instance a resolution of the assembly
 */
public record PlansAdopted(String version, LocalDate effectiveFrom, String decision, List<Plan> plans)
        implements PlanEvent {

    public PlansAdopted {
        plans = List.copyOf(plans);
    }

    /**
     * @param seats people it is for; 1 but for an office
     * @param prices before tax, of a whole cycle; only these cycles can be chosen
     * @param includedHalfHours of every month, by what they may be used for
     */
    public record Plan(
            PlanId plan,
            PlanKind kind,
            int seats,
            Map<Cycle, Money> prices,
            VatRate vat,
            Map<Usage, Integer> includedHalfHours) {

        public Plan {
            prices = Collections.unmodifiableMap(new TreeMap<>(prices));
            includedHalfHours = Collections.unmodifiableMap(new TreeMap<>(includedHalfHours));
        }
    }
}

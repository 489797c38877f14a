package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was agreed about a plan: its line of the catalogue on the day of the agreement.
 *
 * @param version of the catalogue that made the price
 * @param seats people it is for
 * @param price of a whole cycle
 * @param includedHalfHours of every month, by what they may be used for
 */
public record AgreedPlan(
        PlanId plan,
        String version,
        PlanKind kind,
        int seats,
        Cycle cycle,
        Price price,
        Map<Usage, Integer> includedHalfHours) {

    public AgreedPlan {
        includedHalfHours = Collections.unmodifiableMap(new TreeMap<>(includedHalfHours));
    }
}

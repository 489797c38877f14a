package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.PlanRule;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Reads the ids of a request; what cannot be one is unknown. */
final class Wanted {

    private Wanted() {}

    static PlanId plan(String text) {
        try {
            return new PlanId(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new Refused(PlanRule.PLAN_ID_MALFORMED, "plan");
        }
    }

    static @Nullable PlaceId place(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new PlaceId(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new Refused(SubscribingRule.PLACE_MISSING, "place");
        }
    }
}

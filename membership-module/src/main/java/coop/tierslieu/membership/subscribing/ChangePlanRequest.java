package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.SubscriptionId;
import org.jspecify.annotations.Nullable;

/** Another plan as a request or the form asks for it. */
record ChangePlanRequest(
        @Nullable String plan,
        @Nullable Cycle cycle,
        @Nullable String place) {

    PlanId planId() {
        return Wanted.plan(required(plan, "plan"));
    }

    Cycle wantedCycle() {
        return required(cycle, "cycle");
    }

    ChangePlan toCommand(SubscriptionView view) {
        return new ChangePlan(
                new SubscriptionId(view.id()), view.memberId(), planId(), wantedCycle(), Wanted.place(place));
    }
}

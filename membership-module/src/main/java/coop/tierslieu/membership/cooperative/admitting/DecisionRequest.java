package coop.tierslieu.membership.cooperative.admitting;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.cooperative.AdmitCooperator;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.RefuseApplication;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.DecidingBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an application.
 *
 * @param reason of a refusal
 */
record DecisionRequest(
        @Nullable DecidingBody body,
        @Nullable LocalDate decidedOn,
        @Nullable ApplicationRefusalReason reason) {

    AdmitCooperator admission(ApplicationId application) {
        return new AdmitCooperator(
                Cooperative.ID, application, required(body, "body"), required(decidedOn, "decidedOn"));
    }

    RefuseApplication refusal(ApplicationId application) {
        return new RefuseApplication(
                Cooperative.ID,
                application,
                required(reason, "reason"),
                required(body, "body"),
                required(decidedOn, "decidedOn"));
    }
}

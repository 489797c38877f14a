package coop.tierslieu.membership.cooperative.admitting;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API sends it.
 *
 * @param wish kept in the vault
 */
record ApplicationRequest(
        @Nullable MemberId member,
        @Nullable CooperatorCategory category,
        @Nullable Integer shares,
        @Nullable String wish) {

    ApplyForMembership toCommand(ApplicationId application) {
        return new ApplyForMembership(
                Cooperative.ID,
                application,
                required(member, "member"),
                required(category, "category"),
                required(shares, "shares"));
    }
}

package coop.tierslieu.membership.consents;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Yes or no to one matter. */
record ConsentRequest(
        @Nullable ConsentKind consent, @Nullable Boolean given) {

    Object toCommand(MemberId member, Actor actor) {
        ConsentKind kind = required(consent, "consent");
        ConsentMeans by = actor.isStaff() ? ConsentMeans.DESK : ConsentMeans.OWN_PAGE;
        return required(given, "given") ? new GiveConsent(member, kind, by) : new WithdrawConsent(member, kind, by);
    }
}

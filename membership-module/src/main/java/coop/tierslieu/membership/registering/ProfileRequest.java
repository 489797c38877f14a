package coop.tierslieu.membership.registering;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Profile;
import org.jspecify.annotations.Nullable;

record ProfileRequest(@Nullable Profile profile) {

    ChangeProfile toCommand(MemberId member) {
        return new ChangeProfile(member, required(profile, "profile"));
    }
}

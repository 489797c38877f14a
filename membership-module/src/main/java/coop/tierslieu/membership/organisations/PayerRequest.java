package coop.tierslieu.membership.organisations;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import org.jspecify.annotations.Nullable;

record PayerRequest(@Nullable MemberId payer) {

    NamePayer toCommand(MemberId member) {
        return new NamePayer(member, required(payer, "payer"));
    }
}

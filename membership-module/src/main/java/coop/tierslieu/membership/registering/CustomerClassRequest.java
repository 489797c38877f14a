package coop.tierslieu.membership.registering;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import org.jspecify.annotations.Nullable;

record CustomerClassRequest(@Nullable CustomerClass customerClass) {

    ChangeCustomerClass toCommand(MemberId member) {
        return new ChangeCustomerClass(member, required(customerClass, "customerClass"));
    }
}

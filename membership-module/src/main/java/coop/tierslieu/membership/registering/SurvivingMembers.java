package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.published.MemberId;
import java.util.function.Consumer;

/** The members into which others are merged, changed in the same transaction. */
interface SurvivingMembers {

    /** @throws coop.tierslieu.shared.Refused MEMBER_UNKNOWN */
    void tell(MemberId member, Consumer<Member> order);
}

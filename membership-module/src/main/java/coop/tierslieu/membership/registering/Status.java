package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member is there.
 *
 * @param mergedInto who they turned out to be, or null
 */
record Status(boolean archived, @Nullable MemberId mergedInto) {

    static final Status HERE = new Status(false, null);

    void requireCurrent(@Nullable MemberId member) {
        requireNotMerged(member);
        if (archived) {
            throw new Refused(MembershipRule.MEMBER_ARCHIVED, "member", String.valueOf(member));
        }
    }

    void requireNotMerged(@Nullable MemberId member) {
        if (mergedInto != null) {
            throw new Refused(MembershipRule.MEMBER_ALREADY_MERGED, "member", String.valueOf(member), mergedInto);
        }
    }

    Status withArchived(boolean now) {
        return new Status(now, mergedInto);
    }
}

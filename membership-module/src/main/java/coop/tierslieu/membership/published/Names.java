package coop.tierslieu.membership.published;

import java.util.Map;

/** Display names by member id; a member whose details were erased is missing. */
public record Names(Map<String, String> byMember) {

    public String of(MemberId member) {
        return byMember.getOrDefault(member.value(), member.value());
    }
}

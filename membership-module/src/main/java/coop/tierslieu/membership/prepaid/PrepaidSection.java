package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is left of a member's passes and included hours. */
@Component
class PrepaidSection implements MemberSection {

    public record Content(String member, boolean own, List<PrepaidView> prepaid) {}

    private static final int POSITION = 200;

    private final PrepaidAccounts accounts;

    PrepaidSection(PrepaidAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String fragment() {
        return "membership/prepaid-pieces :: section";
    }

    @Override
    public Object content(MemberId member, boolean own) {
        return new Content(
                member.value(),
                own,
                accounts.of(member.value()).stream().filter(one -> !one.over()).toList());
    }
}

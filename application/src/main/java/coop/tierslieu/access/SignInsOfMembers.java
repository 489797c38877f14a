package coop.tierslieu.access;

import coop.tierslieu.membership.SignIns;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of members, for whoever has shown that an e-mail address is theirs. */
@Component
class SignInsOfMembers implements SignIns {

    private final Accounts accounts;
    private final SignInLinks links;

    SignInsOfMembers(Accounts accounts, SignInLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** @throws Refused ACCOUNT_CLOSED, or LOGIN_TAKEN by somebody else: the staff too come in by no such link */
    @Override
    @Transactional
    public String linkFor(MemberId member, String email) {
        List<Account> known = accounts.ofMember(member.value());
        Account account = known.isEmpty() ? accounts.open(email, Role.MEMBER, member.value()) : known.get(0);
        if (account.disabled()) {
            throw new Refused(AccessRule.ACCOUNT_CLOSED, null);
        }
        if (account.role() != Role.MEMBER && account.role() != Role.COOPERATOR) {
            throw new Refused(AccessRule.LOGIN_TAKEN, null);
        }
        return "/sign-in/link/" + links.issue(account).text();
    }

    @Override
    public void moved(MemberId from, MemberId to) {
        accounts.move(from.value(), to.value());
    }

    @Override
    public void readdressed(MemberId member, String formerEmail, String email) {
        accounts.changeLogin(member.value(), formerEmail, email);
    }
}

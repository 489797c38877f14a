package coop.tierslieu.access;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opening an account for someone: it has no password, its first link lets them choose one. */
@Component
class Invitations {

    private static final Set<Role> FOR_PEOPLE = Set.of(Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER);

    private final Accounts accounts;
    private final SignInLinks links;

    Invitations(Accounts accounts, SignInLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * @param member needed for a member or cooperator, who acts for themselves; optional for the staff
     * @throws Refused LOGIN_MALFORMED, LOGIN_TAKEN, ROLE_NOT_FOR_PEOPLE, MEMBER_NEEDED, MEMBER_MALFORMED
     */
    @Transactional
    public Secret invite(String login, Role role, @Nullable String member) {
        if (!login.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refused(AccessRule.LOGIN_MALFORMED, "login");
        }
        if (!FOR_PEOPLE.contains(role)) {
            throw new Refused(AccessRule.ROLE_NOT_FOR_PEOPLE, "role");
        }
        String memberId = member == null || member.isBlank() ? null : checkedMember(member.strip());
        if (memberId == null && (role == Role.MEMBER || role == Role.COOPERATOR)) {
            throw new Refused(AccessRule.MEMBER_NEEDED, "member");
        }
        return links.issue(accounts.open(login, role, memberId));
    }

    private static String checkedMember(String member) {
        try {
            return new MemberId(member).value();
        } catch (IllegalArgumentException malformed) {
            throw new Refused(AccessRule.MEMBER_MALFORMED, "member");
        }
    }
}

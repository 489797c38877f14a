package coop.tierslieu.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as the history will tell it.
 *
 * @param id the account's id, or the automation's name; never a name or an e-mail
 * @param role the role in which it is done
 * @param member the id of the member the account belongs to, where it has one
 * @param actsFor other members that one may act for: under former ids, and for organisations one may book for
 */
public record Actor(String id, Role role, @Nullable String member, Set<String> actsFor) {

    public static final Actor PUBLIC = new Actor("public", Role.PUBLIC, null);

    public Actor {
        actsFor = Set.copyOf(actsFor);
    }

    /** Who acts for nobody but themselves. */
    public Actor(String id, Role role, @Nullable String member) {
        this(id, role, member, Set.of());
    }

    public Actor actingFor(Set<String> others) {
        return new Actor(id, role, member, others);
    }

    public static Actor system(String automation) {
        return new Actor(automation, Role.SYSTEM, null);
    }

    public boolean isStaff() {
        return role == Role.HOST || role == Role.SYSTEM;
    }

    /** True for staff, for a member about themselves, and for whom they act. */
    public boolean mayActFor(Identifier memberId) {
        return isStaff() || memberId.value().equals(member) || actsFor.contains(memberId.value());
    }
}

package coop.tierslieu.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, as the history will tell it.
 *
 * @param id the account's id, or the automation's name; never a name or an e-mail
 * @param role the role in which it is done
 * @param member the id of the member the account belongs to, where it has one
 */
public record Actor(String id, Role role, @Nullable String member) {

    public static final Actor PUBLIC = new Actor("public", Role.PUBLIC, null);

    public static Actor system(String automation) {
        return new Actor(automation, Role.SYSTEM, null);
    }

    public boolean isStaff() {
        return role == Role.HOST || role == Role.SYSTEM;
    }

    /** True for staff, and for a member about themselves. */
    public boolean mayActFor(Identifier memberId) {
        return isStaff() || memberId.value().equals(member);
    }
}

package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign in.
 *
 * @param login an e-mail address, or {@code host}; unique whatever its case
 * @param passwordHash null until the person has chosen a password
 * @param member the id of the member this account belongs to, where it has one
 */
record Account(
        String id,
        String login,
        @Nullable String passwordHash,
        Role role,
        @Nullable String member,
        boolean disabled) {

    Actor actor() {
        return new Actor(id, role, member);
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Override
    public String toString() {
        // Neither the e-mail address nor the hash has any business in a log.
        return "Account[" + id + ", " + role + "]";
    }
}

package coop.tierslieu.membership.published;

import java.util.Set;

/**
 * Who is a cooperator today.
 *
 * @param present hold at least one share
 * @param former held some once, and hold none today
 */
public record Shareholders(Set<MemberId> present, Set<MemberId> former) {

    public Shareholders {
        present = Set.copyOf(present);
        former = Set.copyOf(former);
    }
}

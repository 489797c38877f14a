package coop.tierslieu.membership.published;

import java.util.Set;

/**
 * One person or organisation, who may have been registered more than once.
 *
 * @param stays the id under which everything is shown
 * @param all every id that means them, {@code stays} included
 */
public record Identity(MemberId stays, Set<MemberId> all) {

    public Identity {
        all = Set.copyOf(all);
    }
}

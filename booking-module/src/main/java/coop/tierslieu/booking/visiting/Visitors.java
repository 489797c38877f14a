package coop.tierslieu.booking.visiting;

import coop.tierslieu.membership.published.MemberId;

/** Makes visitors known to the place, which only membership can. */
public interface Visitors {

    /**
     * Returns once the visitor may reserve, as the public does. Whether somebody of that address is known already makes
     * no difference, so that nobody learns it.
     *
     * @param key sent again with the same key, it happens once
     * @throws coop.tierslieu.shared.Refused about {@code name} or {@code email}
     */
    void register(MemberId visitor, String name, String email, String key);
}

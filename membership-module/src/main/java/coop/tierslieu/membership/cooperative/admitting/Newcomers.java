package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Refused;

/** Applications of people without an account. */
public interface Newcomers {

    /**
     * Sends the application, and makes its sender known to the place as a visitor.
     *
     * @param key sent again with the same key, it happens once
     * @throws Refused as {@link ApplyForMembership} is; then nobody has become known
     */
    void apply(ApplyForMembership wish, ContactDetails details, String key);
}

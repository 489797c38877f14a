package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to become a member, or is invited to; nothing is a fact before the address is confirmed.
 *
 * @param consents what they agreed to be written to about
 * @param organisation to which they will belong with these rights, or null
 */
public record Application(
        ContactDetails details,
        Profile profile,
        Set<ConsentKind> consents,
        @Nullable MemberId organisation,
        Set<OrganisationRight> rights) {

    static Application ofOneself(ContactDetails details, Profile profile, Set<ConsentKind> consents) {
        return new Application(details, profile, consents, null, Set.of());
    }

    /** Tells nothing, so that it can be logged. */
    @Override
    public String toString() {
        return "Application[…]";
    }
}

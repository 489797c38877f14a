package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.published.OrganisationRight;
import java.time.LocalDate;
import java.util.Set;

/**
 * One person of an organisation.
 *
 * @param name of the other side: of the person, or of the organisation, as asked
 * @param paidFor whether the organisation pays for the person's bookings
 */
public record Belonging(
        String organisation,
        String person,
        String name,
        Set<OrganisationRight> rights,
        LocalDate since,
        boolean paidFor) {

    public boolean isContact() {
        return rights.contains(OrganisationRight.CONTACT);
    }

    public boolean mayBook() {
        return rights.contains(OrganisationRight.BOOK);
    }
}

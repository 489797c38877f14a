package coop.tierslieu.membership.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.membership.vault.ContactDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as a page or the API shows them.
 *
 * @param contact null for who may not see it, and when it is no longer in the vault
 * @param reducedTariff the proof accepted last, or null without one
 * @param lastRefusal the proof refused since then, or null
 * @param requested the proof they want to show, while the host has not decided, or null
 * @param mergedInto who they turned out to be, or null
 * @param payer the organisation that pays for their bookings, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        String id,
        MemberKind kind,
        Profile profile,
        CustomerClass customerClass,
        LocalDate registeredOn,
        @Nullable ContactDetails contact,
        @Nullable ReducedTariffView reducedTariff,
        @Nullable RefusalView lastRefusal,
        @Nullable ProofKind requested,
        boolean archived,
        @Nullable String mergedInto,
        @Nullable String payer) {

    /** @param inForce whether the reduced tariff holds today; a price asks for the day of use instead */
    public record ReducedTariffView(ProofKind proof, LocalDate validFrom, LocalDate validUntil, boolean inForce) {}

    public record RefusalView(ProofKind proof, RefusalReason reason) {}

    /** The name where it may be seen, otherwise the id. */
    public String displayName() {
        return contact == null ? id : contact.name();
    }

    MemberView withContact(ContactDetails details) {
        return new MemberView(
                id,
                kind,
                profile,
                customerClass,
                registeredOn,
                details,
                reducedTariff,
                lastRefusal,
                requested,
                archived,
                mergedInto,
                payer);
    }
}

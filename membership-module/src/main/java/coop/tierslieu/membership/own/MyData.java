package coop.tierslieu.membership.own;

import coop.tierslieu.membership.consents.ConsentView;
import coop.tierslieu.membership.consents.StoredConsents;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.organisations.Belonging;
import coop.tierslieu.membership.organisations.Organisations;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers everything the vault holds of a member, with how they stand. */
@Component
class MyData {

    /**
     * What is handed to a member who asks for it, as JSON.
     *
     * @param ids under which they are known
     * @param formerDetails of ids that were merged into theirs
     * @param addressToConfirm that they asked for and have not confirmed, or null
     */
    record Export(
            Set<String> ids,
            @Nullable ContactDetails details,
            List<ContactDetails> formerDetails,
            @Nullable String addressToConfirm,
            MemberView standing,
            List<ConsentView> consents,
            List<Belonging> organisations) {}

    private final Vault vault;
    private final NewAddresses newAddresses;
    private final MemberDirectory directory;
    private final StoredConsents consents;
    private final Organisations organisations;

    MyData(
            Vault vault,
            NewAddresses newAddresses,
            MemberDirectory directory,
            StoredConsents consents,
            Organisations organisations) {
        this.vault = vault;
        this.newAddresses = newAddresses;
        this.directory = directory;
        this.consents = consents;
        this.organisations = organisations;
    }

    Export of(MemberId member, Actor actor) {
        Set<String> ids = new TreeSet<>();
        List<ContactDetails> former = new ArrayList<>();
        for (MemberId known : directory.identity(member).all()) {
            ids.add(known.value());
            if (!known.equals(member)) {
                vault.find(known).ifPresent(former::add);
            }
        }
        return new Export(
                ids,
                vault.find(member).orElse(null),
                former,
                newAddresses.of(member).orElse(null),
                directory.seenBy(actor, member),
                consents.of(member),
                organisations.of(member));
    }
}

package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what identifies people, outside the history that nobody can change. */
public interface Vault {

    /**
     * Keeps the details of a new member, in the transaction of the command that registers them.
     *
     * @throws Refused EMAIL_ALREADY_KNOWN, also when two members are registered at the same time
     */
    void store(MemberId member, ContactDetails details);

    /** Keeps the details of a visitor: of their address others may be, too. */
    void storeVisitor(MemberId visitor, ContactDetails details);

    /** @throws Refused MEMBER_UNKNOWN without details to correct; EMAIL_ALREADY_KNOWN when another member has it */
    void correct(MemberId member, ContactDetails details);

    Optional<ContactDetails> find(MemberId member);

    /** The member, no visitor, who has this address in whatever case. */
    Optional<MemberId> withEmail(String email);

    /** Names by member id; whoever is not in the vault is missing. */
    Map<String, String> names(Set<MemberId> members);
}

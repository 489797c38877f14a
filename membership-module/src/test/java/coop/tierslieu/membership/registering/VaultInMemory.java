package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vault that keeps the promise of the real one without a database. */
class VaultInMemory implements Vault {

    private final Map<MemberId, ContactDetails> kept = new HashMap<>();
    private final Set<MemberId> visitors = new HashSet<>();

    @Override
    public void store(MemberId member, ContactDetails details) {
        if (kept.entrySet().stream()
                .filter(other -> !visitors.contains(other.getKey()))
                .anyMatch(other -> other.getValue().email().equalsIgnoreCase(details.email()))) {
            throw new Refused(MembershipRule.EMAIL_ALREADY_KNOWN, "email");
        }
        kept.put(member, details);
    }

    @Override
    public void storeVisitor(MemberId visitor, ContactDetails details) {
        visitors.add(visitor);
        kept.put(visitor, details);
    }

    @Override
    public void correct(MemberId member, ContactDetails details) {
        kept.put(member, details);
    }

    @Override
    public Optional<ContactDetails> find(MemberId member) {
        return Optional.ofNullable(kept.get(member));
    }

    @Override
    public Map<String, String> names(Set<MemberId> members) {
        Map<String, String> names = new HashMap<>();
        members.forEach(member -> find(member).ifPresent(details -> names.put(member.value(), details.name())));
        return names;
    }

    @Override
    public Optional<MemberId> withEmail(String email) {
        return kept.entrySet().stream()
                .filter(one -> !visitors.contains(one.getKey()))
                .filter(one -> one.getValue().email().equalsIgnoreCase(email.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.Usage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The allowances of a contract's terms: by days where a term is not a whole one. */
record Included(Contract contract) {

    /** @param halfHours never 0 */
    record Grant(AllowanceId allowance, Usage usage, int halfHours) {}

    List<Grant> in(SubscriptionTermBegan term) {
        return in(term.term(), new Days(term.from(), term.to()));
    }

    /** Of the term of which some days are given back. */
    List<Grant> in(SubscriptionCredited credit) {
        return in(credit.term(), new Days(credit.whole().from(), credit.whole().to()));
    }

    private List<Grant> in(int term, Days days) {
        ProRata share = new ProRata(contract.grid().around(days.from()));
        int months = contract.plan().cycle().months();
        return contract.plan().includedHalfHours().entrySet().stream()
                .map(included -> new Grant(
                        id(term, included.getKey()),
                        included.getKey(),
                        Math.toIntExact(share.of((long) included.getValue() * months, days))))
                .filter(grant -> grant.halfHours() > 0)
                .toList();
    }

    /** The same for the same term, so that nothing is granted twice. */
    private AllowanceId id(int term, Usage usage) {
        String name = contract.subscription() + "/" + term + "/" + usage;
        return new AllowanceId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}

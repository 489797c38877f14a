package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.AllowanceId;
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
        Days whole = contract.grid().around(term.from());
        Days days = new Days(term.from(), term.to());
        return contract.plan().includedHalfHours().entrySet().stream()
                .map(included -> new Grant(
                        id(term.term(), included.getKey()),
                        included.getKey(),
                        Math.toIntExact(new ProRata(whole)
                                .of(
                                        (long) included.getValue()
                                                * contract.plan().cycle().months(),
                                        days))))
                .filter(grant -> grant.halfHours() > 0)
                .toList();
    }

    List<AllowanceId> ids(int term) {
        return contract.plan().includedHalfHours().keySet().stream()
                .map(usage -> id(term, usage))
                .toList();
    }

    /** The same for the same term, so that nothing is granted twice. */
    private AllowanceId id(int term, Usage usage) {
        String name = contract.subscription() + "/" + term + "/" + usage;
        return new AllowanceId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}

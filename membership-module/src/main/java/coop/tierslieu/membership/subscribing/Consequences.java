package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import java.util.Objects;
import java.util.Optional;

/** What a fact of a subscription leads to elsewhere, in the same transaction. */
record Consequences(Reception reception) {

    void of(SubscriptionStarted fact) {
        if (fact.place() != null) {
            reception
                    .places()
                    .allocate(
                            fact.place(),
                            fact.subscription(),
                            fact.member(),
                            fact.plan().kind(),
                            fact.from());
        }
    }

    /** @param before as it was before the fact */
    Optional<ResidenceBegan> of(SubscriptionEvent fact, Contract before) {
        if (fact instanceof SubscriptionTermBegan term) {
            return began(term, before);
        }
        if (fact instanceof SubscriptionCredited credited) {
            new Included(before)
                    .in(credited)
                    .forEach(grant -> reception
                            .allowances()
                            .shorten(grant.allowance(), credited.from().minusDays(1)));
        }
        if (fact instanceof SubscriptionPlanChanged changed) {
            changed(changed, before);
        }
        if (fact instanceof SubscriptionEnded ended) {
            ended(ended, before);
        }
        return Optional.empty();
    }

    private Optional<ResidenceBegan> began(SubscriptionTermBegan term, Contract contract) {
        new Included(contract)
                .in(term)
                .forEach(grant -> reception
                        .allowances()
                        .include(
                                grant.allowance(),
                                term.member(),
                                grant.usage(),
                                grant.halfHours(),
                                term.from(),
                                term.to()));
        if (!contract.plan().kind().isResidence() || contract.classBefore() != null) {
            return Optional.empty();
        }
        return Optional.of(new ResidenceBegan(
                term.subscription(), term.member(), reception.residents().moveIn(term.member(), term.subscription())));
    }

    /** A desk that is kept stays allocated. */
    private void changed(SubscriptionPlanChanged fact, Contract contract) {
        if (!Objects.equals(fact.placeBefore(), fact.place())) {
            if (fact.placeBefore() != null) {
                reception
                        .places()
                        .release(
                                fact.placeBefore(),
                                fact.subscription(),
                                fact.before().kind(),
                                fact.from());
            }
            if (fact.place() != null) {
                reception
                        .places()
                        .allocate(
                                fact.place(),
                                fact.subscription(),
                                fact.member(),
                                fact.plan().kind(),
                                fact.from());
            }
        }
        CustomerClass classBefore = contract.classBefore();
        if (classBefore != null && !fact.plan().kind().isResidence()) {
            reception.residents().moveOut(fact.member(), fact.subscription(), classBefore);
        }
    }

    private void ended(SubscriptionEnded fact, Contract contract) {
        if (fact.place() != null) {
            reception
                    .places()
                    .release(
                            fact.place(),
                            fact.subscription(),
                            fact.kind(),
                            fact.lastDay().plusDays(1));
        }
        CustomerClass classBefore = contract.classBefore();
        if (classBefore != null) {
            reception.residents().moveOut(fact.member(), fact.subscription(), classBefore);
        }
    }
}

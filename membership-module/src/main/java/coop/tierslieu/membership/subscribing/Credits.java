package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEvent;
import java.time.LocalDate;
import java.util.List;

/** What is given back of the term that runs on a day, if nothing from that day on is to be paid. */
record Credits(Contract contract) {

    List<SubscriptionEvent> from(LocalDate day, CreditReason reason) {
        return contract.termOn(day).map(term -> credited(term, day, reason)).stream()
                .toList();
    }

    private SubscriptionEvent credited(Term term, LocalDate day, CreditReason reason) {
        return new SubscriptionCredited(
                contract.subscription(),
                contract.member(),
                contract.plan().plan(),
                term.number(),
                reason,
                day,
                term.until(),
                term.unusedFrom(day),
                new SubscriptionCredited.Whole(term.days().from(), term.days().to(), term.price()));
    }
}

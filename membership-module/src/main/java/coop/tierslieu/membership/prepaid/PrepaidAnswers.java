package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what other modules may ask about what is prepaid. */
@Component
class PrepaidAnswers {

    private final PrepaidAccounts accounts;

    PrepaidAnswers(PrepaidAccounts accounts) {
        this.accounts = accounts;
    }

    @QueryHandler
    PrepaidBalances balances(PrepaidOf question) {
        return new PrepaidBalances(accounts.balances(question.member()));
    }
}

package coop.tierslieu.access;

import coop.tierslieu.membership.published.Shareholders;
import coop.tierslieu.membership.published.WhoHoldsShares;
import coop.tierslieu.shared.Role;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Every minute, by the program's schedule: the accounts of members who hold shares are those of cooperators, and become
 * those of members again when the last share has left. An account that was opened as a cooperator's by hand, of a
 * member who never held a share, stays as it is.
 *
 * <p>Whoever is signed in meanwhile signs in again: a session holds for the role in which it was opened.
 */
@Component
public class WhenAMemberHoldsSharesThenTheirAccountIsACooperators {

    private final Accounts accounts;
    private final QueryGateway questions;

    WhenAMemberHoldsSharesThenTheirAccountIsACooperators(Accounts accounts, QueryGateway questions) {
        this.accounts = accounts;
        this.questions = questions;
    }

    public void followAll() {
        Shareholders holders =
                questions.query(new WhoHoldsShares(), Shareholders.class).join();
        accounts.changeRole(holders.present(), Role.MEMBER, Role.COOPERATOR);
        accounts.changeRole(holders.former(), Role.COOPERATOR, Role.MEMBER);
    }
}

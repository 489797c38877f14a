package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Shareholders;
import coop.tierslieu.membership.published.WhoHoldsShares;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what others may ask about cooperators. */
@Component
class ShareholderAnswers {

    private final Registers registers;

    ShareholderAnswers(Registers registers) {
        this.registers = registers;
    }

    @QueryHandler
    Shareholders whoHoldsShares(WhoHoldsShares question) {
        Set<MemberId> present =
                registers.now().holders().stream().map(Holder::member).collect(Collectors.toSet());
        Set<MemberId> former = new HashSet<>(registers.everyoneWhoHeldShares());
        former.removeAll(present);
        return new Shareholders(present, former);
    }
}

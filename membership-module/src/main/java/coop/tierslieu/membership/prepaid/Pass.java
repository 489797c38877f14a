package coop.tierslieu.membership.prepaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One pass: never used for more than it holds, and worth its price to the cent. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Pass {

    private static final int MOST_USES = 1000;
    private static final Money HIGHEST_PRICE = Money.euros("100000");

    @AggregateIdentifier
    private @Nullable PassId id;

    private Coverage coverage;
    private PassValue value;
    private Balance balance;

    Pass() {}

    // Created if missing, and not by a constructor, so that a refusal is an answer and not a failure in the log.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void sell(SellPass command, Clock clock) {
        if (id != null) {
            throw new Refused(PrepaidRule.PREPAID_EXISTS_ALREADY, "pass", id);
        }
        LocalDate today = LocalDate.now(clock);
        new Coverage(command.member(), command.usages(), today, command.validUntil()).requireUsable(today);
        if (command.uses() < 1 || command.uses() > MOST_USES) {
            throw new Refused(PrepaidRule.USES_OUT_OF_RANGE, "uses", MOST_USES);
        }
        if (command.price().isNegative() || command.price().compareTo(HIGHEST_PRICE) > 0) {
            throw new Refused(PrepaidRule.PASS_PRICE_OUT_OF_RANGE, "price", HIGHEST_PRICE);
        }
        apply(new PassSold(
                command.pass(),
                command.member(),
                command.usages(),
                PrepaidUnit.HALF_DAY,
                command.uses(),
                Price.of(command.price(), command.vat()),
                today,
                command.validUntil()));
    }

    @CommandHandler
    void use(UsePass command) {
        coverage.requireOwner(command.member());
        WantedUse wanted = command.wanted();
        coverage.require(wanted);
        move(command.pass(), balance.movesTo(wanted.use(), wanted.units(), wanted.first()));
    }

    @CommandHandler
    void giveBack(ReturnPassUse command) {
        coverage.requireOwner(command.member());
        move(command.pass(), balance.movesBack(command.use()));
    }

    /** What comes back to a pass after its last day expires in its turn. */
    @CommandHandler
    void expire(ExpirePass command, Clock clock) {
        if (!coverage.until().isBefore(LocalDate.now(clock))) {
            throw new Refused(PrepaidRule.PASS_STILL_VALID, "pass", coverage.until());
        }
        if (balance.left() > 0) {
            apply(new PassExpired(
                    command.pass(),
                    coverage.member(),
                    coverage.until(),
                    balance.left(),
                    value.between(balance.gone(), balance.total())));
        }
    }

    private void move(PassId pass, List<Taken> moves) {
        for (Taken move : moves) {
            int gone = balance.gone();
            if (move.units() > 0) {
                apply(new PassUsed(
                        pass,
                        coverage.member(),
                        move.use(),
                        move.units(),
                        move.day(),
                        value.between(gone, gone + move.units())));
            } else {
                apply(new PassUseReturned(
                        pass,
                        coverage.member(),
                        move.use(),
                        -move.units(),
                        move.day(),
                        value.between(gone + move.units(), gone)));
            }
        }
    }

    @EventSourcingHandler
    void on(PassSold fact) {
        id = fact.pass();
        coverage = new Coverage(fact.member(), fact.usages(), fact.validFrom(), fact.validUntil());
        value = new PassValue(fact.price(), fact.uses());
        balance = Balance.of(fact.uses());
    }

    @EventSourcingHandler
    void on(PassUsed fact) {
        balance = balance.moved(new Taken(fact.use(), fact.units(), fact.day()));
    }

    @EventSourcingHandler
    void on(PassUseReturned fact) {
        balance = balance.moved(new Taken(fact.use(), -fact.units(), fact.day()));
    }

    @EventSourcingHandler
    void on(PassExpired fact) {
        balance = balance.expired(fact.units());
    }
}

package coop.tierslieu.membership.prepaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.AllowanceGranted;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.AllowanceReturned;
import coop.tierslieu.membership.published.AllowanceShortened;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One allowance: never used for more than it includes. Its end needs no fact, since nothing was paid for it alone. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Allowance {

    static final int MOST_HALF_HOURS = 2000;

    @AggregateIdentifier
    private @Nullable AllowanceId id;

    private Coverage coverage;
    private Balance balance;

    Allowance() {}

    // Created if missing, and not by a constructor, so that a refusal is an answer and not a failure in the log.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void grant(GrantAllowance command, Clock clock) {
        if (id != null) {
            throw new Refused(PrepaidRule.PREPAID_EXISTS_ALREADY, "allowance", id);
        }
        new Coverage(command.member(), command.usages(), command.validFrom(), command.validUntil())
                .requireUsable(LocalDate.now(clock));
        if (command.halfHours() < 1 || command.halfHours() > MOST_HALF_HOURS) {
            throw new Refused(PrepaidRule.HOURS_OUT_OF_RANGE, "hours", MOST_HALF_HOURS / 2);
        }
        apply(new AllowanceGranted(
                command.allowance(),
                command.member(),
                command.usages(),
                command.halfHours(),
                command.validFrom(),
                command.validUntil()));
    }

    /** Also of a time that has passed: it is granted by what was agreed then. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void include(IncludeAllowance command) {
        if (id == null) {
            apply(new AllowanceGranted(
                    command.allowance(),
                    command.member(),
                    Set.of(command.usage()),
                    command.halfHours(),
                    command.validFrom(),
                    command.validUntil()));
        }
    }

    @CommandHandler
    void shorten(ShortenAllowance command) {
        if (command.validUntil().isBefore(coverage.until())) {
            apply(new AllowanceShortened(command.allowance(), coverage.member(), command.validUntil()));
        }
    }

    @CommandHandler
    void use(UseAllowance command) {
        coverage.requireOwner(command.member());
        WantedUse wanted = command.wanted();
        coverage.require(wanted);
        move(command.allowance(), balance.movesTo(wanted.use(), wanted.units(), wanted.first()));
    }

    @CommandHandler
    void giveBack(ReturnAllowanceUse command) {
        coverage.requireOwner(command.member());
        move(command.allowance(), balance.movesBack(command.use()));
    }

    private void move(AllowanceId allowance, List<Taken> moves) {
        for (Taken move : moves) {
            apply(
                    move.units() > 0
                            ? new AllowanceUsed(allowance, coverage.member(), move.use(), move.units(), move.day())
                            : new AllowanceReturned(
                                    allowance, coverage.member(), move.use(), -move.units(), move.day()));
        }
    }

    @EventSourcingHandler
    void on(AllowanceGranted fact) {
        id = fact.allowance();
        coverage = new Coverage(fact.member(), fact.usages(), fact.validFrom(), fact.validUntil());
        balance = Balance.of(fact.halfHours());
    }

    @EventSourcingHandler
    void on(AllowanceShortened fact) {
        coverage = new Coverage(coverage.member(), coverage.usages(), coverage.from(), fact.validUntil());
    }

    @EventSourcingHandler
    void on(AllowanceUsed fact) {
        balance = balance.moved(new Taken(fact.use(), fact.halfHours(), fact.day()));
    }

    @EventSourcingHandler
    void on(AllowanceReturned fact) {
        balance = balance.moved(new Taken(fact.use(), -fact.halfHours(), fact.day()));
    }
}

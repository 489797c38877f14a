package coop.tierslieu.membership.cooperative;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The cooperative: its constitution, who asks to enter, who holds shares. One boundary, since floor and ceiling span
 * all cooperators (docs/adr/0016).
 *
 * <p>All handlers create it if it is missing, so that without a constitution they are told so by name.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
public class Cooperative {

    /** There is one in a place. */
    public static final String ID = "cooperative";

    @AggregateIdentifier
    private @Nullable String id;

    private Statutes statutes = Statutes.NONE;
    private Applications applications = Applications.NONE;
    private ShareCapital capital = ShareCapital.NONE;

    Cooperative() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void adopt(AdoptConstitution command, Clock clock) {
        ConstitutionAdopted adopted = statutes.adopt(command, LocalDate.now(clock));
        capital.requireFits(
                command,
                Optional.of(statutes)
                        .filter(known -> !known.constitutions().isEmpty())
                        .map(known -> known.constitutions().get(0).shares().nominal()));
        apply(adopted);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void receive(ApplyForMembership command, Clock clock) {
        apply(applications.receive(command, statutes, capital, LocalDate.now(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void admit(AdmitCooperator command, Clock clock) {
        apply(applications.admit(command, statutes, LocalDate.now(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void refuse(RefuseApplication command, Clock clock) {
        apply(applications.refuse(command, LocalDate.now(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void subscribe(SubscribeShares command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        apply(capital.subscribe(command, terms(today), today));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void pay(PayInstalment command, Clock clock) {
        apply(capital.pay(command, LocalDate.now(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void call(CallUnpaidShares command, Clock clock) {
        apply(capital.call(command, LocalDate.now(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void transfer(TransferShares command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        apply(capital.transfer(command, terms(today), today));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void withdraw(WithdrawShares command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        apply(capital.withdraw(command, terms(today), today));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void exclude(ExcludeCooperator command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        // All are decided before the first is applied, which changes what there is to decide about.
        capital.exclude(command, terms(today), today).forEach(fact -> apply(fact));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void end(EndMembership command, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        apply(capital.end(command, terms(today), today));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void postpone(PostponeRepayment command, Clock clock) {
        capital.requireInTheQueue(command.exit());
        LocalDate today = LocalDate.now(clock);
        apply(capital.postpone(command, terms(today), today));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void repay(RepayShares command, Clock clock) {
        capital.requireInTheQueue(command.exit());
        LocalDate today = LocalDate.now(clock);
        apply(capital.repay(command, terms(today), today));
    }

    private ShareTerms terms(LocalDate today) {
        return statutes.termsOn(today);
    }

    @EventSourcingHandler
    void on(ConstitutionAdopted fact, @Timestamp Instant recordedAt) {
        id = ID;
        statutes = statutes.with(fact, LocalDate.ofInstant(recordedAt, TimeSlot.PARIS));
    }

    @EventSourcingHandler
    void on(CooperativeEvent fact) {
        applications = applications.with(fact);
        capital = capital.with(fact);
    }
}

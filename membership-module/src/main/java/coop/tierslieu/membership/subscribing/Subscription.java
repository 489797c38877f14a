package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.SubscribingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One subscription. Whatever was due by today happens before anything is decided, so that it does not matter when the
 * program looked last.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Subscription {

    private static final int LATEST_START_IN_YEARS = 1;

    @AggregateIdentifier
    private @Nullable SubscriptionId id;

    private Contract contract;

    Subscription() {}

    // Created if missing, and not by a constructor, so that a refusal is an answer and not a failure in the log.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void subscribe(Subscribe command, Reception reception) {
        if (id != null) {
            throw new Refused(SUBSCRIPTION_EXISTS_ALREADY, "subscription", id);
        }
        LocalDate today = reception.today();
        if (command.from().isBefore(today)) {
            throw new Refused(SUBSCRIPTION_STARTS_IN_THE_PAST, "from", command.from(), today);
        }
        LocalDate latest = today.plusYears(LATEST_START_IN_YEARS);
        if (command.from().isAfter(latest)) {
            throw new Refused(SUBSCRIPTION_STARTS_TOO_LATE, "from", latest);
        }
        AgreedPlan plan = reception.plans().agreed(command.plan(), command.cycle(), command.from());
        Decisions.requirePlace(plan.kind(), command.place());
        SubscriptionStarted started = new SubscriptionStarted(
                command.subscription(),
                command.member(),
                plan,
                command.place(),
                command.from(),
                command.alignment(),
                reception.conditions());
        new Consequences(reception).of(started);
        apply(started);
        bringUpToDate(reception);
    }

    @CommandHandler
    void handle(BringUpToDate command, Reception reception) {
        bringUpToDate(reception);
    }

    @CommandHandler
    void handle(RecordTermPayment command, Reception reception) {
        decide(reception, decisions -> decisions.pay(command.term()));
    }

    @CommandHandler
    void handle(SuspendSubscription command, Reception reception) {
        decideFor(
                command.member(),
                reception,
                decisions -> decisions.suspend(command.reason(), command.from(), command.until()));
    }

    @CommandHandler
    void handle(ResumeSubscription command, Reception reception) {
        decideFor(command.member(), reception, Decisions::resume);
    }

    @CommandHandler
    void handle(ChangePlan command, Reception reception) {
        AgreedPlan plan = reception.plans().agreed(command.plan(), command.cycle(), reception.today());
        decideFor(command.member(), reception, decisions -> decisions.changeTo(plan, command.place()));
    }

    @CommandHandler
    void handle(CancelSubscription command, Reception reception) {
        decideFor(command.member(), reception, decisions -> decisions.cancel(command.lastDay()));
    }

    /** @throws Refused SUBSCRIPTION_UNKNOWN when it is another member's */
    private void decideFor(
            MemberId member, Reception reception, Function<Decisions, List<SubscriptionEvent>> decision) {
        if (!contract.member().equals(member)) {
            throw new Refused(SUBSCRIPTION_UNKNOWN, "subscription", id);
        }
        decide(reception, decision);
    }

    private void decide(Reception reception, Function<Decisions, List<SubscriptionEvent>> decision) {
        bringUpToDate(reception);
        record(decision.apply(new Decisions(contract, reception.today())), reception);
        bringUpToDate(reception);
    }

    private void bringUpToDate(Reception reception) {
        record(new Calendar(contract).until(reception.today()), reception);
    }

    /** What a fact leads to elsewhere is asked for first: it may be refused, and then nothing has happened. */
    private void record(List<SubscriptionEvent> facts, Reception reception) {
        for (SubscriptionEvent fact : facts) {
            new Consequences(reception).of(fact, contract).ifPresent(residence -> apply(residence));
            apply(fact);
        }
    }

    @EventSourcingHandler
    void on(SubscriptionStarted fact) {
        id = fact.subscription();
        contract = Contract.of(fact);
    }

    @EventSourcingHandler
    void on(SubscriptionEvent fact) {
        contract = contract.after(fact);
    }
}

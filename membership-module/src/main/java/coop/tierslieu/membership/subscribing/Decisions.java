package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.SubscribingRule.*;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SuspensionAgreed;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be decided about a contract today, and what follows from it at once. The contract is up to date: whatever
 * was due by today has happened.
 */
record Decisions(Contract contract, LocalDate today) {

    private static final int LONGEST_REST = 366;
    private static final int LONGEST_NOTICE_IN_YEARS = 2;

    /** Whoever rests for not having paid goes on when nothing that led to it is due any more. */
    List<SubscriptionEvent> pay(int number) {
        Term term = contract.term(number)
                .orElseThrow(() -> new Refused(
                        number <= contract.begun() && number > 0 ? TERM_IS_PAID : TERM_UNKNOWN, "term", number));
        if (!term.owed()) {
            throw new Refused(TERM_IS_PAID, "term", number);
        }
        List<SubscriptionEvent> facts = new ArrayList<>();
        facts.add(new SubscriptionTermPaid(contract.subscription(), contract.member(), number, today));
        boolean settled = contract.owed()
                .filter(other -> other.number() != number)
                .map(Term::suspendOn)
                .noneMatch(day -> day != null && !day.isAfter(today));
        if (!contract.ended() && contract.restsForNotPaying() && settled) {
            facts.add(new SubscriptionResumed(contract.subscription(), contract.member(), today));
        }
        return facts;
    }

    List<SubscriptionEvent> suspend(SuspensionReason reason, LocalDate from, @Nullable LocalDate until) {
        requireGoingOn();
        if (reason == SuspensionReason.UNPAID) {
            throw new Refused(SUSPENSION_NEEDS_A_REASON, "reason");
        }
        if (from.isBefore(today)) {
            throw new Refused(SUSPENSION_IN_THE_PAST, "from", from, today);
        }
        if (from.isBefore(contract.from())) {
            throw new Refused(SUBSCRIPTION_HAS_NOT_BEGUN, "from", contract.from());
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused(SUSPENSION_ENDS_BEFORE_IT_STARTS, "until", until, from);
        }
        if (from.isAfter(today.plusDays(LONGEST_REST)) || until != null && until.isAfter(from.plusDays(LONGEST_REST))) {
            throw new Refused(SUSPENSION_TOO_LONG, "until", LONGEST_REST);
        }
        LocalDate lastDay = contract.lastDay();
        if (lastDay != null && from.isAfter(lastDay)) {
            throw new Refused(SUBSCRIPTION_IS_CANCELLED, "from", lastDay);
        }
        Stream.concat(Stream.ofNullable(contract.resting()), contract.agreed().stream())
                .filter(rest -> rest.overlaps(from, until))
                .findFirst()
                .ifPresent(rest -> {
                    throw new Refused(SUSPENSIONS_OVERLAP, "from", rest.from());
                });
        return List.of(new SuspensionAgreed(contract.subscription(), contract.member(), reason, from, until));
    }

    List<SubscriptionEvent> resume() {
        requireGoingOn();
        if (!contract.rests()) {
            throw new Refused(SUBSCRIPTION_DOES_NOT_REST, null);
        }
        if (contract.restsForNotPaying()) {
            throw new Refused(SUBSCRIPTION_RESTS_FOR_NOT_PAYING, null);
        }
        return List.of(new SubscriptionResumed(contract.subscription(), contract.member(), today));
    }

    /** From today: the rest of the running term is given back at its price, and charged at the new one. */
    List<SubscriptionEvent> changeTo(AgreedPlan plan, @Nullable PlaceId place) {
        requireGoingOn();
        requirePlace(plan.kind(), place);
        if (contract.rests()) {
            throw new Refused(SUBSCRIPTION_RESTS, null);
        }
        if (today.isBefore(contract.from())) {
            throw new Refused(SUBSCRIPTION_HAS_NOT_BEGUN, null, contract.from());
        }
        if (contract.lastDay() != null) {
            throw new Refused(SUBSCRIPTION_IS_CANCELLED, null, contract.lastDay());
        }
        AgreedPlan before = contract.plan();
        boolean samePlan = plan.plan().equals(before.plan())
                && plan.cycle() == before.cycle()
                && plan.price().equals(before.price())
                && plan.includedHalfHours().equals(before.includedHalfHours());
        if (samePlan && Objects.equals(place, contract.place())) {
            throw new Refused(SAME_PLAN, "plan");
        }
        List<SubscriptionEvent> facts = new ArrayList<>(new Credits(contract).from(today, CreditReason.PLAN_CHANGE));
        facts.add(new SubscriptionPlanChanged(
                contract.subscription(), contract.member(), before, plan, contract.place(), place, today));
        return facts;
    }

    List<SubscriptionEvent> cancel(LocalDate lastDay) {
        requireGoingOn();
        if (contract.lastDay() != null) {
            throw new Refused(SUBSCRIPTION_IS_CANCELLED, null, contract.lastDay());
        }
        LocalDate earliest = earliestLastDay();
        if (lastDay.isBefore(earliest)) {
            throw new Refused(
                    INSIDE_THE_NOTICE, "lastDay", contract.conditions().notice(), earliest);
        }
        LocalDate latest = today.plusYears(LONGEST_NOTICE_IN_YEARS);
        if (lastDay.isAfter(latest)) {
            throw new Refused(LAST_DAY_TOO_LATE, "lastDay", latest);
        }
        List<SubscriptionEvent> facts = new ArrayList<>();
        facts.add(new SubscriptionCancelled(contract.subscription(), contract.member(), today, lastDay));
        facts.addAll(new Credits(contract).from(lastDay.plusDays(1), CreditReason.CANCELLATION));
        return facts;
    }

    LocalDate earliestLastDay() {
        return today.plusDays(contract.conditions().notice());
    }

    private void requireGoingOn() {
        if (contract.ended()) {
            throw new Refused(SUBSCRIPTION_IS_OVER, null);
        }
    }

    static void requirePlace(PlanKind kind, @Nullable PlaceId place) {
        if (kind.hasPlace() && place == null) {
            throw new Refused(PLACE_MISSING, "place");
        }
        if (!kind.hasPlace() && place != null) {
            throw new Refused(PLACE_NOT_INCLUDED, "place");
        }
    }
}

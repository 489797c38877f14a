package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.EndReason;
import coop.tierslieu.membership.published.SubscriptionConditions;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What becomes of a contract by itself, day by day: the same facts whenever it is asked, once a day or after a week in
 * which nobody asked, each dated by its own day.
 */
record Calendar(Contract contract) {

    /** What one day brings; of several on a day, the one that stands first here comes first. */
    private record Due(LocalDate day, Turn turn, Supplier<List<SubscriptionEvent>> facts) {}

    private enum Turn {
        END,
        RESUME,
        END_UNPAID,
        REST,
        REMIND,
        SUSPEND_UNPAID,
        ANNOUNCE,
        BEGIN
    }

    /** All that is due up to that day, in its order. */
    List<SubscriptionEvent> until(LocalDate today) {
        List<SubscriptionEvent> facts = new ArrayList<>();
        Contract now = contract;
        for (Optional<Due> next = first(now, today); next.isPresent(); next = first(now, today)) {
            for (SubscriptionEvent fact : next.get().facts().get()) {
                facts.add(fact);
                now = now.after(fact);
            }
        }
        return facts;
    }

    private static Optional<Due> first(Contract contract, LocalDate today) {
        return new Calendar(contract)
                .due()
                .filter(due -> !due.day().isAfter(today))
                .min(Comparator.comparing(Due::day).thenComparing(Due::turn));
    }

    private Stream<Due> due() {
        if (contract.ended()) {
            return Stream.empty();
        }
        Stream.Builder<Due> all = Stream.builder();
        LocalDate lastDay = contract.lastDay();
        if (lastDay != null) {
            all.add(new Due(lastDay.plusDays(1), Turn.END, () -> List.of(ended(EndReason.CANCELLED, lastDay))));
        }
        Rest resting = contract.resting();
        if (resting == null) {
            all.add(new Due(contract.nextFrom(), Turn.BEGIN, () -> begin(contract.nextFrom())));
            contract.agreed().forEach(rest -> all.add(new Due(rest.from(), Turn.REST, () -> suspend(rest))));
            contract.terms().forEach(term -> announce(term, all));
        } else {
            rest(resting, all);
        }
        contract.owed().forEach(term -> dun(term, all));
        return all.build();
    }

    private void rest(Rest resting, Stream.Builder<Due> all) {
        if (resting.until() != null) {
            LocalDate after = resting.until().plusDays(1);
            all.add(new Due(after, Turn.RESUME, () -> List.of(resumed(after))));
        }
        if (resting.endOn() != null) {
            LocalDate end = resting.endOn();
            all.add(new Due(end, Turn.END_UNPAID, () -> List.of(ended(EndReason.UNPAID, end.minusDays(1)))));
        }
    }

    private void announce(Term term, Stream.Builder<Due> all) {
        LocalDate day = term.announceOn();
        if (day != null && !term.announced() && contract.lastDay() == null && term.runsOn(day)) {
            LocalDate next = term.days().to().plusDays(1);
            all.add(new Due(
                    day,
                    Turn.ANNOUNCE,
                    () -> List.of(new SubscriptionRenewalAnnounced(
                            contract.subscription(), contract.member(), term.number(), day, next))));
        }
    }

    private void dun(Term term, Stream.Builder<Due> all) {
        LocalDate suspendOn = term.suspendOn();
        if (suspendOn == null) {
            LocalDate day = term.remindOn();
            LocalDate then = day.plusDays(contract.conditions().reminded());
            all.add(new Due(
                    day,
                    Turn.REMIND,
                    () -> List.of(new SubscriptionTermReminded(
                            contract.subscription(), contract.member(), term.number(), day, then))));
        } else if (!contract.restsForNotPaying()) {
            LocalDate end = suspendOn.plusDays(contract.conditions().suspended());
            all.add(new Due(
                    suspendOn,
                    Turn.SUSPEND_UNPAID,
                    () -> suspend(new Rest(SuspensionReason.UNPAID, suspendOn, null, end))));
        }
    }

    /** A term, or what is left of it from that day on, up to the last day of the subscription. */
    private List<SubscriptionEvent> begin(LocalDate from) {
        Days whole = contract.grid().around(from);
        Days days = whole.from(from).until(contract.lastDay());
        SubscriptionConditions conditions = contract.conditions();
        LocalDate dueOn = from.plusDays(conditions.toPay());
        LocalDate announceOn = days.to().plusDays(1).minusDays(conditions.announced());
        boolean announced =
                contract.plan().cycle() != Cycle.MONTH && contract.lastDay() == null && !announceOn.isBefore(from);
        return List.of(new SubscriptionTermBegan(
                contract.subscription(),
                contract.member(),
                contract.plan().plan(),
                contract.begun() + 1,
                days.from(),
                days.to(),
                new ProRata(whole).of(contract.plan().price(), days),
                dueOn,
                dueOn.plusDays(conditions.grace()),
                announced ? announceOn : null));
    }

    private List<SubscriptionEvent> suspend(Rest rest) {
        List<SubscriptionEvent> facts = new ArrayList<>();
        facts.add(new SubscriptionSuspended(
                contract.subscription(), contract.member(), rest.reason(), rest.from(), rest.until(), rest.endOn()));
        facts.addAll(new Credits(contract).from(rest.from(), CreditReason.SUSPENSION));
        return facts;
    }

    private SubscriptionEvent resumed(LocalDate day) {
        return new SubscriptionResumed(contract.subscription(), contract.member(), day);
    }

    private SubscriptionEvent ended(EndReason reason, LocalDate lastDay) {
        return new SubscriptionEnded(
                contract.subscription(), contract.member(), contract.plan().kind(), contract.place(), reason, lastDay);
    }
}

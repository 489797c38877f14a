package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next contract while it is being made; nobody else sees it. */
final class ContractChange {

    private final Contract before;
    private AgreedPlan plan;
    private @Nullable PlaceId place;
    private Grid grid;
    private List<Term> terms;
    private int begun;
    private LocalDate nextFrom;
    private List<Rest> agreed;
    private @Nullable Rest resting;
    private @Nullable LocalDate lastDay;
    private @Nullable CustomerClass classBefore;
    private boolean ended;

    ContractChange(Contract before) {
        this.before = before;
        plan = before.plan();
        place = before.place();
        grid = before.grid();
        terms = before.terms();
        begun = before.begun();
        nextFrom = before.nextFrom();
        agreed = before.agreed();
        resting = before.resting();
        lastDay = before.lastDay();
        classBefore = before.classBefore();
        ended = before.ended();
    }

    ContractChange classBefore(CustomerClass known) {
        classBefore = known;
        return this;
    }

    /** What is paid and over need not be known any more. */
    ContractChange begin(Term term) {
        terms = Stream.concat(terms.stream().filter(Term::owed), Stream.of(term))
                .toList();
        begun = term.number();
        nextFrom = term.days().to().plusDays(1);
        return this;
    }

    ContractChange term(int number, UnaryOperator<Term> change) {
        terms = terms.stream()
                .map(term -> term.number() == number ? change.apply(term) : term)
                .toList();
        return this;
    }

    /** With the same cycle the terms stay where they are; with another they lie anew. */
    ContractChange plan(SubscriptionPlanChanged fact) {
        if (fact.plan().cycle() != plan.cycle()) {
            grid = Grid.of(fact.from(), fact.plan().cycle(), before.alignment());
        }
        plan = fact.plan();
        place = fact.place();
        nextFrom = fact.from();
        return this;
    }

    ContractChange agree(Rest rest) {
        agreed = Stream.concat(agreed.stream(), Stream.of(rest)).toList();
        return this;
    }

    ContractChange rest(Rest rest) {
        agreed = agreed.stream()
                .filter(other -> !other.from().equals(rest.from()))
                .toList();
        resting = rest;
        return this;
    }

    /** A rest that should have begun meanwhile is taken for done. */
    ContractChange resume(LocalDate day) {
        agreed = agreed.stream().filter(other -> !other.from().isBefore(day)).toList();
        resting = null;
        nextFrom = day;
        return this;
    }

    ContractChange lastDay(LocalDate day) {
        lastDay = day;
        return this;
    }

    ContractChange end() {
        ended = true;
        return this;
    }

    Contract done() {
        return new Contract(
                before.subscription(),
                before.member(),
                plan,
                place,
                before.from(),
                before.alignment(),
                before.conditions(),
                grid,
                terms,
                begun,
                nextFrom,
                agreed,
                resting,
                lastDay,
                classBefore,
                ended);
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionConditions;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionAgreed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the decisions of one subscription need to know. A value: each fact makes the next one.
 *
 * @param terms the one that began last, and earlier ones that are not paid
 * @param begun how many terms there were
 * @param nextFrom first day that no term has covered yet
 * @param agreed rests still to come
 * @param resting the one that is on
 * @param lastDay since it was cancelled
 * @param classBefore of a member whom it made a resident
 */
record Contract(
        SubscriptionId subscription,
        MemberId member,
        AgreedPlan plan,
        @Nullable PlaceId place,
        LocalDate from,
        Alignment alignment,
        SubscriptionConditions conditions,
        Grid grid,
        List<Term> terms,
        int begun,
        LocalDate nextFrom,
        List<Rest> agreed,
        @Nullable Rest resting,
        @Nullable LocalDate lastDay,
        @Nullable CustomerClass classBefore,
        boolean ended) {

    Contract {
        terms = List.copyOf(terms);
        agreed = List.copyOf(agreed);
    }

    static Contract of(SubscriptionStarted fact) {
        return new Contract(
                fact.subscription(),
                fact.member(),
                fact.plan(),
                fact.place(),
                fact.from(),
                fact.alignment(),
                fact.conditions(),
                Grid.of(fact.from(), fact.plan().cycle(), fact.alignment()),
                List.of(),
                0,
                fact.from(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    Contract after(SubscriptionEvent fact) {
        if (fact instanceof ResidenceBegan residence) {
            return change().classBefore(residence.classBefore()).done();
        } else if (fact instanceof SubscriptionTermBegan term) {
            return change().begin(Term.of(term)).done();
        } else if (fact instanceof SubscriptionTermPaid paid) {
            return change().term(paid.term(), Term::settled).done();
        } else if (fact instanceof SubscriptionTermReminded reminded) {
            return change().term(reminded.term(), term -> term.reminded(reminded.suspendOn()))
                    .done();
        } else if (fact instanceof SubscriptionRenewalAnnounced announced) {
            return change().term(announced.term(), Term::told).done();
        } else if (fact instanceof SubscriptionCredited credited) {
            return change().term(credited.term(), term -> term.cut(credited.from(), credited.price()))
                    .done();
        } else if (fact instanceof SubscriptionPlanChanged changed) {
            return change().plan(changed).done();
        } else if (fact instanceof SuspensionAgreed rest) {
            return change().agree(new Rest(rest.reason(), rest.from(), rest.until(), null))
                    .done();
        } else if (fact instanceof SubscriptionSuspended rest) {
            return change().rest(new Rest(rest.reason(), rest.from(), rest.until(), rest.endOn()))
                    .done();
        } else if (fact instanceof SubscriptionResumed resumed) {
            return change().resume(resumed.from()).done();
        } else if (fact instanceof SubscriptionCancelled cancelled) {
            return change().lastDay(cancelled.lastDay()).done();
        } else if (fact instanceof SubscriptionEnded) {
            return change().end().done();
        }
        return of((SubscriptionStarted) fact);
    }

    private ContractChange change() {
        return new ContractChange(this);
    }

    /** The term of that day; none while it rests, before it begins and after it has ended. */
    Optional<Term> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.runsOn(day)).findFirst();
    }

    Optional<Term> term(int number) {
        return terms.stream().filter(term -> term.number() == number).findFirst();
    }

    Stream<Term> owed() {
        return terms.stream().filter(Term::owed);
    }

    boolean rests() {
        return resting != null;
    }

    boolean restsForNotPaying() {
        return resting != null && resting.isForNotPaying();
    }
}

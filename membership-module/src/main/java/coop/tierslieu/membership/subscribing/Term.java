package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that has begun.
 *
 * @param days as it began
 * @param until last day that is not given back; before the first when all of it is
 * @param credited what was given back of its price, tax included
 * @param suspendOn since the member was reminded; null before
 */
record Term(
        int number,
        Days days,
        Price price,
        LocalDate until,
        Money credited,
        LocalDate remindOn,
        @Nullable LocalDate announceOn,
        @Nullable LocalDate suspendOn,
        boolean announced,
        boolean paid) {

    static Term of(SubscriptionTermBegan fact) {
        return new Term(
                fact.term(),
                new Days(fact.from(), fact.to()),
                fact.price(),
                fact.to(),
                Money.ZERO,
                fact.remindOn(),
                fact.announceOn(),
                null,
                false,
                false);
    }

    /** Something is still to be paid. */
    boolean owed() {
        return !paid && price.incl().compareTo(credited) > 0;
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(days.from()) && !day.isAfter(until);
    }

    /** What would be given back, if nothing from that day on were to be paid. */
    Price unusedFrom(LocalDate day) {
        return new ProRata(days).of(price, new Days(day, until));
    }

    Term cut(LocalDate from, Price back) {
        return new Term(
                number,
                days,
                price,
                from.minusDays(1),
                credited.plus(back.incl()),
                remindOn,
                announceOn,
                suspendOn,
                announced,
                paid);
    }

    Term reminded(LocalDate suspension) {
        return new Term(number, days, price, until, credited, remindOn, announceOn, suspension, announced, paid);
    }

    Term told() {
        return new Term(number, days, price, until, credited, remindOn, announceOn, suspendOn, true, paid);
    }

    Term settled() {
        return new Term(number, days, price, until, credited, remindOn, announceOn, suspendOn, announced, true);
    }
}

package coop.tierslieu.membership.published;

/**
 * What holds for a subscription beside its price, in days.
 *
 * @param toPay from the first day of a term until it is due
 * @param grace after that, until the member is reminded
 * @param reminded after the reminder, until the subscription is suspended
 * @param suspended after that, until it ends
 * @param notice at least so many between a cancellation and the last day
 * @param announced before a tacit renewal of more than a month the member is told
 */
public record SubscriptionConditions(int toPay, int grace, int reminded, int suspended, int notice, int announced) {

    public SubscriptionConditions {
        if (Math.min(Math.min(toPay, grace), Math.min(notice, announced)) < 0 || reminded < 1 || suspended < 1) {
            throw new IllegalArgumentException("The days of a subscription's conditions are not below zero");
        }
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SubscriptionConditions;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for subscriptions made from now on, in days; those already made keep their own.
 *
 * @see SubscriptionConditions
 */
@ConfigurationProperties("tierslieu.membership.subscriptions")
record ConditionsOfThePlace(
        @DefaultValue("14") int toPay,
        @DefaultValue("7") int grace,
        @DefaultValue("14") int reminded,
        @DefaultValue("30") int suspended,
        @DefaultValue("30") int notice,
        @DefaultValue("45") int announced) {

    SubscriptionConditions conditions() {
        return new SubscriptionConditions(toPay, grace, reminded, suspended, notice, announced);
    }
}

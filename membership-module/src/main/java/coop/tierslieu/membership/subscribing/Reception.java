package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.Plans;
import coop.tierslieu.membership.published.SubscriptionConditions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a subscription asks beyond its own history, and whom it tells. */
@Component
record Reception(
        Plans plans,
        Places places,
        Residents residents,
        Allowances allowances,
        SubscriptionConditions conditions,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

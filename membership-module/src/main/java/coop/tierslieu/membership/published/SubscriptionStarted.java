package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member has subscribed to a plan.
 *
 * @param place the space that is theirs; null where the plan has none
 * @param from first day, today or later
 */
public record SubscriptionStarted(
        SubscriptionId subscription,
        MemberId member,
        AgreedPlan plan,
        @Nullable PlaceId place,
        LocalDate from,
        Alignment alignment,
        SubscriptionConditions conditions)
        implements SubscriptionEvent {}

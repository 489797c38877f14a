package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From that day on another plan holds, at the price of that day.
 *
 * @param place null where the plan has none
 */
public record SubscriptionPlanChanged(
        SubscriptionId subscription,
        MemberId member,
        AgreedPlan before,
        AgreedPlan plan,
        @Nullable PlaceId placeBefore,
        @Nullable PlaceId place,
        LocalDate from)
        implements SubscriptionEvent {}

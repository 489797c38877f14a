package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subscription is over.
 *
 * @param place the space that is free again from the day after; null where the plan has none
 */
public record SubscriptionEnded(
        SubscriptionId subscription,
        MemberId member,
        PlanKind kind,
        @Nullable PlaceId place,
        EndReason reason,
        LocalDate lastDay)
        implements SubscriptionEvent {}

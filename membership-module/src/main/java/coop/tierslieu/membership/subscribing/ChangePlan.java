package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * From today, another plan or another cycle, at the price of today.
 *
 * @param place the space that is theirs then; null where the plan has none
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ChangePlan(
        @TargetAggregateIdentifier SubscriptionId subscription,
        MemberId member,
        PlanId plan,
        Cycle cycle,
        @Nullable PlaceId place)
        implements OnBehalfOf {}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Subscribe a member to a plan of the catalogue in force on the first day, at its price.
 *
 * @param place the space that is theirs; null where the plan has none
 * @param from today or later
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record Subscribe(
        @TargetAggregateIdentifier SubscriptionId subscription,
        MemberId member,
        PlanId plan,
        Cycle cycle,
        @Nullable PlaceId place,
        LocalDate from,
        Alignment alignment)
        implements OnBehalfOf {}

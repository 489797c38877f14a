package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let a subscription rest for a while; the days that are not used are credited.
 *
 * @param from today or later
 * @param until last day; null until it is resumed
 */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record SuspendSubscription(
        @TargetAggregateIdentifier SubscriptionId subscription,
        MemberId member,
        SuspensionReason reason,
        LocalDate from,
        @Nullable LocalDate until)
        implements OnBehalfOf {}

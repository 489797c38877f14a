package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a subscription that rests go on, from today. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ResumeSubscription(@TargetAggregateIdentifier SubscriptionId subscription, MemberId member)
        implements OnBehalfOf {}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let happen whatever was due by today; nothing happens when nothing was. */
@AllowedTo(Role.HOST)
public record BringUpToDate(@TargetAggregateIdentifier SubscriptionId subscription) {}

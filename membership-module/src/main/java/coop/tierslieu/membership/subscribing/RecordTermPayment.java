package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is due for a term has come in. */
@AllowedTo(Role.HOST)
public record RecordTermPayment(@TargetAggregateIdentifier SubscriptionId subscription, int term) {}

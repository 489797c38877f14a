package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End a subscription after that day; days already charged beyond it are credited. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record CancelSubscription(
        @TargetAggregateIdentifier SubscriptionId subscription, MemberId member, LocalDate lastDay)
        implements OnBehalfOf {}

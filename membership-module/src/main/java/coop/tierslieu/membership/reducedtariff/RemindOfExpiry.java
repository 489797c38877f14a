package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the member is to be told of the near end of their proof; once for each proof. */
@AllowedTo({Role.HOST, Role.SYSTEM})
public record RemindOfExpiry(@TargetAggregateIdentifier MemberId member) {}

package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An archived member is back; who is there already stays so. */
@AllowedTo(Role.HOST)
public record ReinstateMember(@TargetAggregateIdentifier MemberId member) {}

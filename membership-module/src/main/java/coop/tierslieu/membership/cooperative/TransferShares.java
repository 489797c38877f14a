package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Move shares that are paid from one cooperator to another. */
@AllowedTo(Role.HOST)
public record TransferShares(@TargetAggregateIdentifier String cooperative, MemberId from, MemberId to, int shares) {}

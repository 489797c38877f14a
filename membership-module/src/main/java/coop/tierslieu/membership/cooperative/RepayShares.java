package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Repay the shares that left first, less their part in the losses. */
@AllowedTo(Role.HOST)
public record RepayShares(@TargetAggregateIdentifier String cooperative, ExitId exit, Money lossPerShare) {}

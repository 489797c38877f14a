package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Subscribe shares for a cooperator who pays at least the part that is due at once. */
@AllowedTo(Role.HOST)
public record SubscribeShares(
        @TargetAggregateIdentifier String cooperative, MemberId member, int shares, Money paid, LocalDate on) {}

package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take shares out of the hands of a cooperator who asked for it. */
@AllowedTo(Role.HOST)
public record WithdrawShares(
        @TargetAggregateIdentifier String cooperative,
        ExitId exit,
        MemberId member,
        int shares,
        LocalDate effectiveOn) {}

package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Grant what a term of a subscription includes; nothing happens when it is granted already. */
@AllowedTo(Role.HOST)
public record IncludeAllowance(
        @TargetAggregateIdentifier AllowanceId allowance,
        MemberId member,
        Usage usage,
        int halfHours,
        LocalDate validFrom,
        LocalDate validUntil) {}
